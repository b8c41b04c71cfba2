import { FAKE_UNIT } from "../engine/CompiledChannel.ts";
import type { PlaceOf } from "../model/decodeScenario.ts";
import type { Problem } from "../model/Problem.ts";
import type { Scenario } from "../model/Scenario.ts";
import type { Network } from "../network/Network.ts";
import { personLabel } from "../network/People.ts";

/** A column may call all readers fake; a share of 1 would make infinitely many of them. */
const SHARE_MOST = 0.99;
/** As many as a word holds in FAKE_UNIT. */
const READERS_MOST = Math.floor(0xffffffff / FAKE_UNIT);

/**
 * How many fake accounts read what each person posts on a channel: out-arcs there · share ÷ (1 − share), the
 * share that of the attributes' column `fake` where it has one for the person.
 *
 * Arrays      has Uint8[arcs], null: all → Uint32[people] in FAKE_UNIT; null where there are none
 * Randomness  none
 * Cost        time O(people + arcs)
 * Failure     a problem goes to the list where somebody has more of them than a word holds
 */
export function fakeReaders(
  parts: {
    readonly scenario: Scenario;
    readonly network: Network;
    readonly placeOf: PlaceOf;
    readonly problems: Problem[];
  },
  has: Uint8Array | null,
  channel: string,
): Uint32Array | null {
  const { scenario, network, placeOf, problems } = parts;
  const { fake } = scenario.audience;
  if (fake === null) return null;
  const { offsets } = network.csr;
  const column = network.people.attributes.get("fake");
  const own = column?.kind === "number" ? column.values : null;
  const readers = new Uint32Array(network.people.count);
  let most = 0;
  let mostOf = 0;
  for (let person = 0; person < readers.length; person++) {
    let arcs = 0;
    for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc++) {
      if (has === null || has[arc] === 1) arcs++;
    }
    const said = own?.[person] ?? NaN;
    const share = Math.min(Number.isNaN(said) ? fake.share : said, SHARE_MOST);
    const count = (arcs * share) / (1 - share);
    if (count > most) [most, mostOf] = [count, person];
    readers[person] = Math.min(Math.round(count * FAKE_UNIT), 0xffffffff);
  }
  if (most > READERS_MOST) {
    const values = { person: personLabel(network.people, mostOf), channel, most: READERS_MOST };
    problems.push({
      code: "E-PLAN-016",
      severity: "error",
      place: placeOf(["audience", "fake", "share"]),
      values,
    });
  }
  return most > 0 ? readers : null;
}
