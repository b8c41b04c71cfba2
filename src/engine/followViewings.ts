import { EventCode, NO_PERSON } from "../events/EventCode.ts";
import { ALWAYS_LIMIT, chanceLimit, coin } from "../randomness/coins.ts";
import { Purpose } from "../randomness/Purpose.ts";
import type { CampaignRun, Showing } from "./CampaignRun.ts";
import {
  CHANNEL_SHIFT,
  COPY_SOURCE,
  COPY_TARGET,
  NEGATIVE,
  PERSON,
  PLACE,
  SHOWN,
} from "./CampaignScratch.ts";
import type { CompiledConversion, ViewingChances } from "./CompiledConversion.ts";
import {
  DID_CLICK,
  SAW_NEGATIVE_FIRST,
  SAW_POSITIVE,
  type ViewingRecord,
  WAS_LOST,
  WAS_WON,
} from "./ViewingRecord.ts";
import { viewingsByPerson } from "./viewingsByPerson.ts";

/**
 * Follows every viewing of a tick: how many there were, who saw something negative first, and what viewings
 * lead to beside sharing. A person clicks, is won or is lost once the viewings so far are enough for her one
 * draw of each kind: each viewing has its own chance.
 *
 * Source      one draw a person held against 1 − Π (1 − chance of each viewing), as in `decideReinforced`
 * Arrays      chain: the tick's copies, left as they are; queue[from … started − 1]: people who start at it
 * Randomness  click, convert, win and lose draws by person; priority draws where a person sees several
 * Events      Impressions, SawNegativeFirst, SawPositiveLater (amounts); Clicked, Converted, Won, Lost
 * Cost        time O(c log c) for c copies
 * Failure     that of `viewingsByPerson`
 */
export function followViewings(
  run: CampaignRun,
  record: ViewingRecord,
  chain: number,
  from: number,
  started: number,
  tick: number,
): void {
  const { scratch, copies, campaign, buffer } = run;
  const { pool } = copies;
  const { base, queue } = scratch;
  const impressions = new Map<number, number>();
  let negativeFirst = 0;
  let positiveLater = 0;
  for (let place = from; place < started; place++) {
    const node = queue[place] as number;
    record.meet(node, base);
    if (((record.marks[node] as number) & (SAW_POSITIVE | SAW_NEGATIVE_FIRST)) === SAW_NEGATIVE_FIRST)
      positiveLater++;
    record.marks[node]! |= SAW_POSITIVE;
  }
  for (const copy of viewingsByPerson(run, chain)) {
    const target = pool[copy + COPY_TARGET] as number;
    const word = pool[copy + COPY_SOURCE] as number;
    const node = target & PERSON;
    const polarity = (word & NEGATIVE) === 0 ? 0 : 1;
    const kind = impressionKind(run, target, word, polarity);
    impressions.set(kind, (impressions.get(kind) ?? 0) + 1);
    const isFirst = record.meet(node, base);
    const marks = record.marks[node] as number;
    if (isFirst && polarity === 1) {
      negativeFirst++;
      record.marks[node] = SAW_NEGATIVE_FIRST;
    } else if (polarity === 0 && (marks & SAW_POSITIVE) === 0) {
      if ((marks & SAW_NEGATIVE_FIRST) !== 0) positiveLater++;
      record.marks[node] = marks | SAW_POSITIVE;
    }
    if (campaign.conversion !== null)
      convert(run, record, campaign.conversion, node, target >>> CHANNEL_SHIFT, polarity, tick);
  }
  buffer.reserve(impressions.size + 2);
  for (const [kind, amount] of impressions) {
    const starter = Math.floor(kind / STARTER_STEP);
    const source = starter === 0 ? NO_PERSON : starter - 1;
    buffer.write(tick, EventCode.Impressions, NO_PERSON, source, (kind >>> 1) & 0x1f, kind & 1, amount);
  }
  if (negativeFirst > 0)
    buffer.write(tick, EventCode.SawNegativeFirst, NO_PERSON, NO_PERSON, 0, 1, negativeFirst);
  if (positiveLater > 0)
    buffer.write(tick, EventCode.SawPositiveLater, NO_PERSON, NO_PERSON, 0, 0, positiveLater);
}

const STARTER_STEP = 64;

/** What sets impressions apart: starter + 1 or 0, channel, polarity. */
function impressionKind({ showings }: CampaignRun, target: number, word: number, polarity: number): number {
  const starter = (word & SHOWN) === 0 ? 0 : (showings[word & PLACE] as Showing).starter;
  return starter * STARTER_STEP + (target >>> CHANNEL_SHIFT) * 2 + polarity;
}

function convert(
  run: CampaignRun,
  record: ViewingRecord,
  conversion: CompiledConversion,
  node: number,
  channel: number,
  polarity: 0 | 1,
  tick: number,
): void {
  const { click, win, lose, reachable } = conversion;
  const segment = run.campaign.segmentOf[node] as number;
  const marks = record.marks[node] as number;
  const through = reachable[channel] as number;
  const write = (code: number): void => {
    run.buffer.reserve(1);
    run.buffer.write(tick, code, node, NO_PERSON, channel, polarity, 0);
  };
  const happens = (
    done: number,
    purpose: Purpose,
    missed: Float64Array,
    chances: ViewingChances,
    part: number,
  ): boolean => {
    if ((marks & done) !== 0) return false;
    const chance = ((chances[polarity][segment] as number) / ALWAYS_LIMIT) * part;
    if (chance === 0) return false;
    missed[node]! *= 1 - chance;
    if (coin(run.key(purpose), node) >= chanceLimit(1 - (missed[node] as number))) return false;
    record.marks[node]! |= done;
    return true;
  };
  if (happens(DID_CLICK, Purpose.click, record.missedClicks, click, through)) {
    write(EventCode.Clicked);
    if (coin(run.key(Purpose.convert), node) < (conversion.convert[segment] as number))
      write(EventCode.Converted);
  }
  if (happens(WAS_WON, Purpose.win, record.missedWins, win, 1)) write(EventCode.Won);
  if (happens(WAS_LOST, Purpose.lose, record.missedLosses, lose, 1)) write(EventCode.Lost);
}
