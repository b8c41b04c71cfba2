import type { Sourced } from "./Sourced.ts";
import type { Time } from "./Time.ts";

/** What lists of topics and media show to people, and how it is taken. */
export interface ShownValues {
  readonly people: Sourced<number>;
  readonly for: Sourced<Time>;
  readonly trust: Sourced<number>;
  readonly annoyance: Sourced<number>;
}

/** A channel's list of topics in effect. people: per hour, or per round. */
export interface TopicValues extends ShownValues {
  readonly shares: Sourced<number>;
  readonly window: Sourced<Time>;
  readonly rearm: Sourced<Time>;
}

/** A channel's media in effect. people: in all, of one pick-up. */
export interface MediaValues extends ShownValues {
  readonly perShare: Sourced<number>;
  readonly negative: Sourced<number>;
}

/** Where copies go: along all ties, along those that go both ways, or along none. */
export type Direction = "follow" | "mutual" | "broadcast";

/** What holds on a channel: what its profile has, but for what the scenario says. */
export interface ChannelValues {
  readonly name: string;
  readonly profile: string;
  readonly visibility: Sourced<number>;
  /** Null: every copy takes one tick. */
  readonly halfLife: Sourced<Time | null>;
  readonly direction: Sourced<Direction>;
  /** Null: that of the audience. */
  readonly attention: Sourced<number | null>;
  /** The chance of posting on that channel too; channels that are not here: never. */
  readonly crossPost: readonly { readonly channel: string; readonly chance: Sourced<number> }[];
  readonly links: Sourced<boolean>;
  readonly detour: Sourced<number>;
  readonly hotTopic: TopicValues | null;
  readonly media: MediaValues | null;
}
