-- The node that decides reads the helpdesk; the timer that did it before is gone.
DELETE FROM scheduled_tasks WHERE task_name = 'refresh';
