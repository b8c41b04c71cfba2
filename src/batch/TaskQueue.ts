/** Worlds [from, to) of a plan that are still to be simulated. */
export interface Part {
  readonly plan: number;
  readonly from: number;
  readonly to: number;
  /** Whether their frames are to be stored. */
  readonly store: boolean;
  /** A lane stopped over them: given out one by one, so that a world takes no others with it. */
  readonly suspect?: boolean;
}

/** Worlds of one plan that a lane takes on at once: a part, cut to size. */
export interface Task extends Part {
  readonly worlds: readonly number[];
}

/** A lane should hear other news, an interruption among them, about this often. */
const TASK_MILLISECONDS = 100;
/** Worlds of a plan that are tried first, to learn how long one takes. */
const FIRST_WORLDS = 2;
const WORLDS_MOST = 1 << 14;

/** What is left to do, given out in pieces of about a tenth of a second; how it is cut changes no finding. */
export class TaskQueue {
  readonly #parts: Part[];
  readonly #millisecondsPerRun = new Map<number, number>();

  constructor(parts: readonly Part[]) {
    this.#parts = parts.filter((part) => part.to > part.from);
  }

  /** Tells how long runs of a plan took. */
  learn(plan: number, runs: number, milliseconds: number): void {
    this.#millisecondsPerRun.set(plan, milliseconds / runs);
  }

  /** Takes worlds on again, after all others. */
  giveBack(parts: readonly Part[]): void {
    this.#parts.push(...parts);
  }

  /** Everything that is left, which is left no more. */
  abandon(): readonly Part[] {
    return this.#parts.splice(0);
  }

  /** Milliseconds that one thread would need for the rest; null while a plan has not been tried. */
  remainingMilliseconds(): number | null {
    let sum = 0;
    for (const { plan, from, to } of this.#parts) {
      const each = this.#millisecondsPerRun.get(plan);
      if (each === undefined) return null;
      sum += each * (to - from);
    }
    return sum;
  }

  /** The next piece, cut so that `lanes` lanes finish together; null when nothing is left. */
  take(lanes: number): Task | null {
    const part = this.#parts[0];
    if (part === undefined) return null;
    const { from, to } = part;
    const past = from + (part.suspect ? 1 : this.#pieceOf(part, lanes));
    if (past === to) this.#parts.shift();
    else this.#parts[0] = { ...part, from: past };
    return { ...part, to: past, worlds: Array.from({ length: past - from }, (_, i) => from + i) };
  }

  #pieceOf({ plan, from, to }: Part, lanes: number): number {
    const each = this.#millisecondsPerRun.get(plan);
    const wanted = each === undefined ? FIRST_WORLDS : Math.ceil(TASK_MILLISECONDS / Math.max(each, 1e-3));
    const fairShare = Math.ceil((to - from) / lanes);
    return Math.max(1, Math.min(wanted, fairShare, WORLDS_MOST));
  }
}
