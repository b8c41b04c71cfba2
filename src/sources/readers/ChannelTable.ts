import { CHANNELS_MOST } from "../../network/Network.ts";
import { orderLabels } from "../../network/orderLabels.ts";
import type { GrowingTies } from "./GrowingTies.ts";
import type { ProblemList } from "./ProblemList.ts";
import { hasHidden, visibleText } from "./visibleText.ts";

/** The names of channels in the order in which they come. */
export class ChannelTable {
  readonly #indices = new Map<string, number>();
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** The index of a name; −1 if it can be none. */
  read(text: string, line: number): number {
    const name = text.trim();
    const known = this.#indices.get(name);
    if (known !== undefined) return known;
    if (name === "") this.#problems.error("E-IMPORT-035", { line });
    else if (this.#indices.size === CHANNELS_MOST) {
      this.#problems.stop("E-IMPORT-025", { line }, { what: "channels", limit: CHANNELS_MOST });
    } else {
      if (hasHidden(name)) this.#problems.warning("E-IMPORT-041", { line }, { label: visibleText(name) });
      this.#indices.set(name, this.#indices.size);
      return this.#indices.size - 1;
    }
    return -1;
  }

  /** Names in label order, and the rows of ties numbered by it; null where ties have no channels. */
  number({
    ofRow,
    length,
  }: GrowingTies): { readonly names: readonly string[]; readonly ofRow: Uint8Array } | null {
    if (ofRow === null) return null;
    const read = [...this.#indices.keys()];
    const order = orderLabels(read);
    const placeOf = new Uint8Array(read.length);
    order.forEach((index, place) => {
      placeOf[index] = place;
    });
    for (let row = 0; row < length; row++) ofRow[row] = placeOf[ofRow[row] as number] as number;
    return { names: Array.from(order, (index) => read[index] as string), ofRow };
  }
}
