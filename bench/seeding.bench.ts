/**
 * Choosing fifty people, on one thread: `node bench/seeding.bench.ts`. Weighted cascade, so that everything hangs on
 * how reverse sets are drawn. The real network is measured where its file is (SKIPSTONE_DATA); the generated one has
 * the size of a well-known trust network, of which C++ programs publish 0.04 s (SUBSIM) and 0.13 s (OPIM-C).
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import * as Effect from "effect/Effect";
import { loadScenario } from "../src/batch/loadScenario.ts";
import type { CompiledPlan } from "../src/engine/CompiledPlan.ts";
import { decodeScenario } from "../src/model/decodeScenario.ts";
import type { Network } from "../src/network/Network.ts";
import { celf } from "../src/seeding/celf.ts";
import { opim } from "../src/seeding/opim.ts";
import { purseOf } from "../src/seeding/Purse.ts";
import type { SpreadModel } from "../src/seeding/SpreadModel.ts";
import { spreadBounds } from "../src/seeding/spreadBounds.ts";
import { benchPlan, benchScenario, heavyTailed } from "./benchPlan.ts";
import { printSamples, type Sample } from "./Sample.ts";
import { eachOf, timeRepeated } from "./timeRepeated.ts";

const DATA = resolve(process.env.SKIPSTONE_DATA ?? join(import.meta.dirname, "../../shared/data"));
const GITHUB = join(DATA, "musae_github_edges.csv");
const PEOPLE = 50;
const EPSILON = 0.1;

interface Choosing {
  readonly what: string;
  readonly network: Network;
  readonly model: SpreadModel;
}

const generated = benchPlan(heavyTailed);
const choosing: readonly Choosing[] = [
  ...(existsSync(GITHUB) ? [await github()] : []),
  {
    what: "heavy-tailed",
    network: generated.network,
    model: spreadBounds(generated.plan).upper as SpreadModel,
  },
];
printSamples(choosing.flatMap(samplesOf));

/** Only the first choice of all is made before the compiler knows how. */
function samplesOf({ what, network, model }: Choosing, place: number): readonly Sample[] {
  const count = (value: number): string => Math.round(value).toLocaleString("en");
  const graph = `${PEOPLE} of ${count(model.nodes)} people, ${count(network.csr.targets.length)} arcs`;
  const options = { purse: purseOf(PEOPLE), allowed: null, epsilon: EPSILON };
  const first = performance.now();
  const { certificate, sets } = opim(model, { ...options, root: [0, 0] });
  const cold = performance.now() - first;
  const timing = timeRepeated({ warmUp: 1, repeats: 5 }, (repetition) => {
    opim(model, { ...options, root: [1, repetition] });
  });
  const greedy = timeRepeated({ warmUp: 0, repeats: 1 }, (repetition) => {
    celf(model, purseOf(PEOPLE), null, [2, repetition]);
  });
  const certified = `certified ${(100 * certificate.ratio).toFixed(0)} % of the best by ${count(sets)} sets a side`;
  return [
    {
      ...{ name: `seeding: OPIM-C, ${what}`, unit: "ms", how: `${graph}; ${certified}` },
      ...eachOf(timing, (milliseconds) => milliseconds),
    },
    ...(place > 0
      ? []
      : [
          {
            name: `seeding: OPIM-C, ${what}, first time`,
            unit: "ms",
            how: "before the compiler knows it",
            value: cold,
          },
        ]),
    {
      ...{ name: `seeding: greedy (CELF), ${what}`, unit: "ms", how: `${graph}; 200 common worlds` },
      ...eachOf(greedy, (milliseconds) => milliseconds),
    },
  ];
}

async function github(): Promise<Choosing> {
  const decoded = decodeScenario(JSON.stringify(benchScenario({ kind: "file", path: GITHUB })));
  if ("problems" in decoded) throw new Error(JSON.stringify(decoded.problems));
  const { network, plans } = await Effect.runPromise(loadScenario({ file: "bench.json", ...decoded }));
  return { what: "GitHub", network, model: spreadBounds(plans[0] as CompiledPlan).upper as SpreadModel };
}
