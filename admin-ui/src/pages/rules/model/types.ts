import type { components } from '@/api/schema.gen';

type Schemas = components['schemas'];

/** As it may be sent: what has a default, or may be null, may be left out. */
type Sent<T> = T extends (infer Each)[]
  ? Sent<Each>[]
  : T extends object
    ? { [K in keyof T as null extends T[K] ? never : K]: Sent<T[K]> } & {
        [K in keyof T as null extends T[K] ? K : never]?: Sent<T[K]>;
      }
    : T;

export type Rulebook = Sent<Schemas['Rulebook']>;
export type Rule = Sent<Schemas['Rule']>;
export type Condition = Sent<Schemas['Condition']>;
export type ConditionKind = Condition['if'];
export type Action = Sent<Schemas['Action']>;
export type Stage = Sent<Schemas['Stage']>;
export type Switches = Sent<Schemas['Rules']>;
export type SkillSource = Sent<Schemas['SkillSource']>;
export type BackupSettings = Sent<Schemas['Backup']>;
export type Finding = Schemas['Finding'];
export type Team = Schemas['Team'];
export type Agent = Schemas['Agent'];
export type AgentReference = Schemas['AgentReference'];
export type Fact = NonNullable<Condition['fact']>;
export type Strategy = NonNullable<Switches['strategy']>;
export type WeeklyHours = Record<string, string[]>;
