import type { ProblemList } from "../readers/ProblemList.ts";
import type { LineCounts } from "../readers/readTable.ts";
import { GraphJsonReader } from "./GraphJsonReader.ts";
import type { GraphSink } from "./GraphSink.ts";
import { JsonReader } from "./JsonReader.ts";
import { readText } from "./readText.ts";

/**
 * Reads a graph as JSON (graphology's form, node-link, or a list of edges) from a stream of UTF-8 bytes.
 *
 * Arrays      chunks of Uint8; nodes and edges go to the sink one by one
 * Randomness  none
 * Cost        one pass, 30 to 60 MB a second; memory for one piece of text and one edge
 * Failure     problems with line and column; ids are taken as they are written, never as numbers
 */
export async function readGraphJson(
  chunks: AsyncIterable<Uint8Array>,
  sink: GraphSink,
  problems: ProblemList,
): Promise<LineCounts> {
  const graph = new GraphJsonReader(sink, problems);
  const counts = await readText(chunks, new JsonReader(graph, problems), problems);
  if (!problems.stopped) graph.finish();
  return counts;
}
