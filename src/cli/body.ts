import * as Effect from "effect/Effect";

/** Loads a command's body only when it is called, so that `--help` need not wait for the engine. */
export const body =
  <Module, Input>(
    load: () => Promise<Module>,
    run: (module: Module) => (input: Input) => Effect.Effect<void, unknown>,
  ) =>
  (input: Input) =>
    Effect.flatMap(Effect.promise(load), (module) => run(module)(input));
