import * as Schema from "effect/Schema";
import { NetworkSpec } from "../../src/model/NetworkSpec.ts";
import type { GeneratedSpec } from "../../src/sources/GeneratedSpec.ts";

/** A network as a scenario writes it, with its defaults filled in. */
export function specOf(written: { readonly kind: GeneratedSpec["kind"]; readonly [key: string]: unknown }) {
  return Schema.decodeUnknownSync(NetworkSpec)(written) as GeneratedSpec;
}
