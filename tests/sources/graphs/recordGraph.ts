import type { Problem } from "../../../src/model/Problem.ts";
import type { GraphEdge, GraphSink } from "../../../src/sources/graphs/GraphSink.ts";
import { ProblemList } from "../../../src/sources/readers/ProblemList.ts";
import type { LineCounts } from "../../../src/sources/readers/readTable.ts";

/** A reader of graph files. */
export type ReadGraph = (
  chunks: AsyncIterable<Uint8Array>,
  sink: GraphSink,
  problems: ProblemList,
) => Promise<LineCounts>;

export interface Wanted {
  readonly weight?: string | null;
  readonly channel?: string | null;
}

/** All that a graph file gave. */
export interface Recorded {
  readonly nodes: readonly string[];
  readonly edges: readonly GraphEdge[];
  /** Lines of nodes and of edges. */
  readonly lines: readonly number[];
  readonly unread: readonly string[];
  /** What `direction` said; null if it was not called. */
  readonly direction: boolean | null;
  readonly counts: LineCounts;
  readonly problems: readonly Problem[];
}

/** Reads a graph and keeps everything. */
export async function recordGraph(
  read: ReadGraph,
  chunks: AsyncIterable<Uint8Array>,
  { weight = null, channel = null }: Wanted = {},
  file?: string,
): Promise<Recorded> {
  const nodes: string[] = [];
  const edges: GraphEdge[] = [];
  const lines: number[] = [];
  const unread: string[] = [];
  let direction: boolean | null = null;
  const sink: GraphSink = {
    weight,
    channel,
    node: (id, line) => {
      nodes.push(id);
      lines.push(line);
    },
    edge: (edge, line) => {
      edges.push(edge);
      lines.push(line);
    },
    unread: (attribute) => void unread.push(attribute),
    direction: (directed) => {
      direction = directed;
    },
  };
  const problems = new ProblemList(file);
  const counts = await read(chunks, sink, problems);
  return { nodes, edges, lines, unread, direction, counts, problems: problems.all() };
}

/** Edges as `a-b` without and `a>b` with direction, then weight and channel where there are any. */
export function edgesOf({ edges, direction }: Recorded): string[] {
  return edges.map(({ source, target, directed, weight, channel }) => {
    const ends = `${source}${(direction ?? directed) ? ">" : "-"}${target}`;
    return [ends, weight, channel].filter((part) => part !== null).join(" ");
  });
}

/** `code` or `code:line` of each problem. */
export const briefly = ({ code, place }: Problem): string =>
  place.line === undefined ? code : `${code}:${place.line}`;
