import type { CompiledPlan } from "../engine/CompiledPlan.ts";
import type { BatchSetup } from "./WorldsSimulator.ts";

/** A setup whose arrays of nodes and arcs lie in shared memory; plans that share an array still do. */
export function shareArrays(setup: BatchSetup): BatchSetup {
  const shared = new Map<Uint32Array, Uint32Array>();
  const share = (array: Uint32Array): Uint32Array => {
    const known = shared.get(array);
    if (known !== undefined) return known;
    const copy = new Uint32Array(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    shared.set(array, copy);
    return copy;
  };
  const plans = setup.plans.map((plan): CompiledPlan => {
    const { contagion } = plan;
    const thresholds =
      contagion.kind === "threshold" && contagion.thresholds !== null ? share(contagion.thresholds) : null;
    return {
      ...plan,
      offsets: share(plan.offsets),
      arcs: share(plan.arcs),
      contagion: contagion.kind === "threshold" ? { kind: "threshold", thresholds } : contagion,
    };
  });
  return { ...setup, plans };
}
