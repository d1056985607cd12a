/**
 * The cycles in a graph, each as its nodes in order, from the alphabetically first one.
 * In a dense graph not every cycle is listed, but a graph with cycles never gives none.
 * @param edges per node the nodes that it points at
 */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const found = new Map<string, string[]>()

  function visit(node: string, path: readonly string[]): void {
    const start = path.indexOf(node)
    if (start >= 0) {
      const circle = fromFirst(path.slice(start))
      found.set(circle.join(), circle)
      return
    }
    if (done.has(node)) return
    for (const next of edges.get(node) ?? []) visit(next, [...path, node])
    done.add(node)
  }

  for (const node of edges.keys()) visit(node, [])
  return [...found.values()]
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0] ?? '')
  return [...circle.slice(first), ...circle.slice(0, first)]
}
