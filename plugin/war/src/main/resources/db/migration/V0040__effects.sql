-- A change tells what it expects and what it does in two parts. What was stored before only gave a conversation to somebody.
UPDATE decision
SET effect_change = JSON_OBJECT(
    'id', JSON_EXTRACT(effect_change, '$.id'),
    'conversation', JSON_EXTRACT(effect_change, '$.conversation'),
    'expected', JSON_OBJECT(
        'owner', JSON_EXTRACT(effect_change, '$.expectedOwner'),
        'team', JSON_EXTRACT(effect_change, '$.expectedTeam'),
        'asOf', JSON_EXTRACT(effect_change, '$.expectedAsOf'),
        'closed', JSON_COMPACT('false')),
    'effects', JSON_OBJECT(
        'owner', JSON_OBJECT('agent', JSON_EXTRACT(effect_change, '$.newOwner')),
        'join', JSON_ARRAY(),
        'leave', JSON_ARRAY(),
        'note', JSON_EXTRACT(effect_change, '$.note')))
WHERE effect_change IS NOT NULL;
