import { firstAbove } from "../network/firstAbove.ts";
import { TOPIC_UNIT } from "./CompiledChannel.ts";
import { NO_TICK } from "./fireStarters.ts";

const FIRST_POSTS = 64;

/** A channel's list of topics in one run: what was posted there, and since when the topic stands on it. */
export class TopicList {
  /** The tick at which the topic leaves the list, while it stands there; else NO_TICK. */
  fallsAt = NO_TICK;
  /** The first tick at which the list may take it up again. */
  rearmsAt = 0;
  /** The last tick at which a starter bought a place; −1: none has. */
  boughtAt = -1;
  /** How often the list took it up itself. */
  episodes = 0;
  #ticks = new Uint32Array(FIRST_POSTS);
  #negativeBefore = new Uint32Array(FIRST_POSTS + 1);
  #posts = 0;
  readonly #fakes: { readonly tick: number; readonly shares: number }[] = [];

  get stands(): boolean {
    return this.fallsAt !== NO_TICK;
  }

  /** A person posts on the channel; ticks never go back. */
  post(tick: number, negative: number): void {
    if (this.#posts === this.#ticks.length) {
      const ticks = new Uint32Array(this.#posts * 2);
      ticks.set(this.#ticks);
      this.#ticks = ticks;
      const negatives = new Uint32Array(this.#posts * 2 + 1);
      negatives.set(this.#negativeBefore);
      this.#negativeBefore = negatives;
    }
    this.#ticks[this.#posts] = tick;
    this.#negativeBefore[this.#posts + 1] = (this.#negativeBefore[this.#posts] as number) + negative;
    this.#posts++;
  }

  /** Fake accounts share on the channel. */
  addFakes(tick: number, shares: number): void {
    this.#fakes.push({ tick, shares });
  }

  purgeFakes(): void {
    this.#fakes.length = 0;
  }

  /** What the shares of the last `window` ticks up to `tick` weigh, in TOPIC_UNIT. */
  weight(tick: number, window: number, fakeWeight: number): number {
    let fakes = 0;
    for (let i = this.#fakes.length - 1; i >= 0 && this.#fakes[i]!.tick > tick - window; i--) {
      fakes += this.#fakes[i]!.shares;
    }
    return TOPIC_UNIT * (this.#posts - this.#firstAfter(tick - window)) + fakeWeight * fakes;
  }

  /**
   * The negative share of the posts of the last `window` ticks up to `tick`; of the last tick that had any
   * where there are none; 0 where there never were.
   */
  negativeShare(tick: number, window: number): number {
    if (this.#posts === 0) return 0;
    const last = this.#ticks[this.#posts - 1] as number;
    const first = this.#firstAfter(last <= tick - window ? last - 1 : tick - window);
    const negative = (this.#negativeBefore[this.#posts] as number) - (this.#negativeBefore[first] as number);
    return negative / (this.#posts - first);
  }

  /** The first post after a tick. */
  #firstAfter(tick: number): number {
    return firstAbove(this.#ticks, tick, 0, this.#posts);
  }
}
