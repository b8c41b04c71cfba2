import type { Response, ResponseKind } from "./Response.ts";
import type { Sourced } from "./Sourced.ts";

type Said<Key extends keyof Response> = Sourced<NonNullable<Response[Key]>>;

/** What a response does: what its kind has, but for what the scenario says. */
export interface ResponseValues {
  readonly kind: ResponseKind;
  readonly damping: Said<"damping">;
  readonly backfire: Said<"backfire">;
  readonly perHour: Said<"perHour">;
  readonly leak: Said<"leak">;
  readonly supporters: Said<"supporters">;
  readonly positive: Said<"positive">;
}
