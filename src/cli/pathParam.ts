import * as Param from "effect/cli/Param";
import * as Primitive from "effect/cli/Primitive";
import * as Effect from "effect/Effect";

/**
 * A path as it was written: a shell completes it, and whoever opens it says in our words what is wrong. A
 * path parameter of the library's own makes it absolute and answers for itself.
 */
export const pathParam = <const Kind extends Param.ParamKind>(kind: Kind, name: string) =>
  Param.makeSingle({
    kind,
    name,
    primitiveType: Object.assign(Primitive.Path("either", false), {
      parse: (value: string) => Effect.succeed(value),
    }),
  });
