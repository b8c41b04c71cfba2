import type { NetworkSpec } from "../model/NetworkSpec.ts";

/** Every kind of network that is made, not read. */
export type GeneratedSpec = Exclude<NetworkSpec, { readonly kind: "file" }>;
