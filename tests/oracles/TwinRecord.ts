import type { EventName } from "../../src/events/EventCode.ts";
import type { Purpose } from "../../src/randomness/Purpose.ts";
import { type WorldKey, worldKey } from "../../src/randomness/WorldKey.ts";
import type { PlainEvent } from "../laws/compiled.ts";
import { type CampaignHistory, emptyHistory, type View } from "./campaignHistory.ts";
import type { NaiveCampaign, NaiveFork } from "./describedCampaign.ts";

/** Which plan decides, in which world, and what has happened so far: what the parts of the twin share. */
export class TwinRecord {
  readonly history: CampaignHistory = emptyHistory();
  /** Ticks before which the run does not end. */
  readonly ends: number[] = [0];

  readonly plan: NaiveCampaign;
  readonly world: number;
  readonly fork: NaiveFork | null;

  constructor(plan: NaiveCampaign, world: number, fork: NaiveFork | null) {
    this.plan = plan;
    this.world = world;
    this.fork = fork;
  }

  /** The plan that decides at a tick. */
  planAt(tick: number): NaiveCampaign {
    return this.fork !== null && tick >= this.fork.at ? this.fork.plan : this.plan;
  }

  key(purpose: Purpose): WorldKey {
    return worldKey(this.plan.root, this.world, purpose);
  }

  write(tick: number, name: EventName, parts: Partial<PlainEvent>): void {
    const nobody = { person: null, source: null, channel: 0, polarity: 0, amount: 0 };
    this.history.events.push({ tick, name, ...nobody, ...parts });
  }

  view(view: Omit<View, "nth">): void {
    const { views } = this.history;
    views.push({ ...view, nth: 1 + views.filter(({ person }) => person === view.person).length });
  }
}
