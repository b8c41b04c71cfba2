import type { Share } from "./campaignHistory.ts";
import type { NaiveCampaign } from "./describedCampaign.ts";
import type { Polarity } from "./livingParts.ts";
import { alertAt, contactedAt, dampingOf, leakAt } from "./naiveWatch.ts";
import type { TwinRecord } from "./TwinRecord.ts";

/** What is seen of negative sharers in a run, and what is done about them. */
export class TwinAnswer {
  readonly #record: TwinRecord;
  #alerted: number | null = null;
  #alertStands = false;
  #issued: number | null = null;
  #leaked = false;

  constructor(record: TwinRecord) {
    this.#record = record;
  }

  /** Looks at what is shared at the end of a tick. */
  watch(tick: number): void {
    const plan = this.#record.planAt(tick);
    if (!plan.watch) return;
    const amount = alertAt(plan, this.#record.world, plan.watch, this.#record.history.shares, tick);
    if (amount !== null && !this.#alertStands) {
      this.#record.write(tick, "AlertRaised", { amount });
      this.#alerted ??= tick;
    }
    this.#alertStands = amount !== null;
  }

  /** When the response of a plan is due, and when something said in private gets out. */
  toCome(plan: NaiveCampaign): number[] {
    return [this.#due(plan), this.#leaked ? Infinity : this.#leak(plan)];
  }

  /** Issues the response if it is due; returns whether it is. */
  issue(tick: number): boolean {
    const { fork } = this.#record;
    const plan = this.#record.planAt(tick);
    // What a fork would have answered before it began it answers at once.
    const earliest = fork !== null && tick >= fork.at ? fork.at : 0;
    if (this.#issued !== null || Math.max(earliest, this.#due(plan)) !== tick) return false;
    this.#issued = tick;
    this.#write(tick, plan.response!.kind);
    return true;
  }

  leak(tick: number): void {
    if (this.#leaked || this.#leak(this.#record.planAt(tick)) !== tick) return;
    this.#leaked = true;
    this.#write(tick, 0);
  }

  /** What is taken off copies that are seen at a tick. */
  damping(tick: number, polarity: Polarity): number {
    const plan = this.#record.planAt(tick);
    if (!plan.response || this.#issued === null) return 0;
    return dampingOf(plan, this.#record.world, plan.response, polarity, this.#leaked);
  }

  /** Whether the sharer has been spoken to by a tick. */
  reached(tick: number, share: Share): boolean {
    const plan = this.#record.planAt(tick);
    return contactedAt(plan, this.#record.world, plan.response ?? null, this.#issued, share) <= tick;
  }

  #due({ response }: NaiveCampaign): number {
    if (!response) return Infinity;
    if (response.tick !== null) return response.tick;
    return this.#alerted === null ? Infinity : this.#alerted + Math.max(1, response.delay);
  }

  #leak(plan: NaiveCampaign): number {
    const { world, history } = this.#record;
    return leakAt(plan, world, plan.response ?? null, this.#issued, history.shares);
  }

  #write(tick: number, amount: number): void {
    this.#record.ends.push(tick);
    this.#record.write(tick, "ResponseIssued", { amount });
  }
}
