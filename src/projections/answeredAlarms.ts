import { probabilityInterval } from "../statistics/probabilityInterval.ts";
import type { AlertsState, AnsweredAlarms, PartOfWorlds } from "./alerts.ts";

type AlertTable = AlertsState["table"];

/**
 * The worlds whose spiral the response may have changed: those with an alert in which it came, and came
 * before any spiral. In all others what there was of a spiral, or was not, would have been so without it.
 */
export function unsettledWorlds({ known, columns }: AlertTable): Uint32Array {
  return Uint32Array.from(known.keys()).filter(
    (world) => known[world] === 1 && columns.alert[world]! > 0 && mayHaveChanged(columns, world),
  );
}

/** Ticks are one more than they are, 0 for what did not happen. */
function mayHaveChanged({ response, spiral }: AlertTable["columns"], world: number): boolean {
  const [came, turned] = [response[world] as number, spiral[world] as number];
  return came > 0 && (turned === 0 || turned >= came);
}

/**
 * What alarms were worth where they were answered: false are those after which there would have been no
 * spiral without a response either, and of the others the response prevented some. It may also bring one on.
 *
 * Source      the same worlds with and without the response: a counterfactual, by common random numbers
 * Arrays      answered by world; unanswered: the unsettled worlds of it at least, without the response
 * Randomness  none
 * Cost        O(worlds)
 * Failure     null where nothing alarmed, or where an unsettled world is not known without the response
 */
export function answeredAlarms(answered: AlertTable, unanswered: AlertTable): AnsweredAlarms | null {
  const { known, columns } = answered;
  let [alarms, inVain, prevented, caused] = [0, 0, 0, 0];
  for (const world of known.keys()) {
    if (known[world] !== 1 || columns.alert[world] === 0) continue;
    alarms++;
    const isUnsettled = mayHaveChanged(columns, world);
    if (isUnsettled && unanswered.known[world] !== 1) return null;
    const turned = columns.spiral[world]! > 0;
    const wouldTurn = isUnsettled ? unanswered.columns.spiral[world]! > 0 : turned;
    if (!wouldTurn) inVain++;
    if (wouldTurn && !turned) prevented++;
    if (!wouldTurn && turned) caused++;
  }
  if (alarms === 0) return null;
  const part = (worlds: number): PartOfWorlds => ({
    ...{ worlds, of: alarms, share: worlds / alarms },
    ci: probabilityInterval(worlds, alarms),
  });
  return { falseAlarms: part(inVain), prevented: part(prevented), caused: part(caused) };
}
