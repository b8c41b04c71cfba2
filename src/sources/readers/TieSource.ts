import type { ChannelTable } from "./ChannelTable.ts";
import type { GrowingTies } from "./GrowingTies.ts";
import type { LabelReader } from "./LabelReader.ts";

/** What has been read from a file of ties, whatever its format. */
export interface TieSource {
  readonly ties: GrowingTies;
  readonly labels: LabelReader;
  readonly channels: ChannelTable;
  /** The first row names columns or declares people. */
  readonly hasHeader: boolean;
  /** How many people a first row declares; null: those whom the file names. */
  readonly declaredPeople: number | null;
}
