import { FAKE_UNIT } from "../../src/engine/CompiledChannel.ts";
import type { Share } from "./campaignHistory.ts";
import { channelsOf } from "./describedCampaign.ts";
import type { NaivePush } from "./livingParts.ts";
import type { TwinRecord } from "./TwinRecord.ts";

/** The fake accounts of a run. */
export class TwinFakes {
  readonly #record: TwinRecord;
  readonly #acts: { readonly tick: number; readonly starter: number }[] = [];
  /** Readers of each channel's posts so far, in FAKE_UNIT. */
  readonly #reads = new Map<number, number>();

  constructor(record: TwinRecord) {
    this.#record = record;
  }

  /** A starter buys accounts, which act from now on; returns how many. */
  buy(tick: number, starter: number, { accounts, lasts }: NonNullable<NaivePush["fakes"]>): number {
    if (accounts > 0) this.#record.ends.push(tick + lasts - 1);
    for (let i = 0; i < accounts; i++) {
      this.#acts.push({ tick: tick + Math.floor((i * lasts) / accounts), starter });
    }
    return accounts;
  }

  ticks(): number[] {
    return this.#acts.map(({ tick }) => tick);
  }

  purged(tick: number): boolean {
    const purge = this.#record.planAt(tick).fakes?.purge ?? null;
    return purge !== null && tick >= purge;
  }

  /** Shares and views so far. */
  deeds(): number {
    const { fakeShares, fakeViews } = this.#record.history;
    return fakeShares.length + fakeViews.reduce((sum, { amount }) => sum + amount, 0);
  }

  purge(tick: number): void {
    const amount = this.deeds();
    const due = this.#record.planAt(tick).fakes?.purge === tick;
    if (due && amount > 0) this.#record.write(tick, "Purged", { amount });
  }

  /** What accounts among the readers see of what is posted at a tick. */
  read(tick: number, posting: readonly Share[]): void {
    if (this.purged(tick)) return;
    for (const [channel, { fakeReaders }] of channelsOf(this.#record.planAt(tick)).entries()) {
      if (fakeReaders === null) continue;
      const posts = posting.filter((share) => share.posts.includes(channel));
      const before = this.#reads.get(channel) ?? 0;
      const after = posts.reduce((sum, { person }) => sum + fakeReaders[person]!, before);
      this.#reads.set(channel, after);
      const amount = Math.floor(after / FAKE_UNIT) - Math.floor(before / FAKE_UNIT);
      if (amount > 0) this.#record.history.fakeViews.push({ tick, channel, amount });
    }
  }

  /** Lets accounts act; returns whether any did. */
  act(tick: number): boolean {
    if (this.purged(tick)) return false;
    const { history } = this.#record;
    const acts = this.#acts.filter((act) => act.tick === tick);
    for (const source of new Set(acts.map(({ starter }) => starter))) {
      const { channel } = this.#record.planAt(tick).starters[source]!.push!;
      const amount = acts.filter(({ starter }) => starter === source).length;
      this.#record.write(tick, "FakeShared", { source, channel, amount });
      for (let i = 0; i < amount; i++) history.fakeShares.push({ tick, channel, starter: source });
    }
    return acts.length > 0;
  }
}
