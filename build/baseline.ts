/** The oldest browsers that the app works in; docs/decisions/0031-baseline-and-guard.md. */
export const baseline = ['chrome105', 'edge105', 'firefox110', 'safari15.4']
