import type { BatchSetup } from "./WorldsSimulator.ts";

type Column = Uint8Array | Uint32Array | Float64Array;

const isColumn = (value: unknown): value is Column =>
  value instanceof Uint8Array || value instanceof Uint32Array || value instanceof Float64Array;

/**
 * A setup whose arrays lie in shared memory, wherever in its plans they stand; plans that share an array
 * still do.
 */
export function shareArrays(setup: BatchSetup): BatchSetup {
  const shared = new Map<object, unknown>();
  const copied = <Value>(value: Value): Value => {
    if (typeof value !== "object" || value === null) return value;
    const known = shared.get(value);
    if (known !== undefined) return known as Value;
    const copy = isColumn(value)
      ? sharedColumn(value)
      : Array.isArray(value)
        ? value.map(copied)
        : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
    shared.set(value, copy);
    return copy as Value;
  };
  const { fork, levels } = setup;
  return {
    ...setup,
    plans: setup.plans.map(copied),
    ...(fork === undefined ? {} : { fork: { ...fork, parent: copied(fork.parent) } }),
    ...(levels === undefined ? {} : { levels: copied(levels) }),
  };
}

function sharedColumn<Kind extends Column>(column: Kind): Kind {
  const Kind = column.constructor as new (buffer: SharedArrayBuffer) => Kind;
  const copy = new Kind(new SharedArrayBuffer(column.byteLength));
  copy.set(column);
  return copy;
}
