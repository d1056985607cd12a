/** The name of a bank's file on the host, without `.json`: never a way out of its folder. */
export function hostBankId(text: string): string | undefined {
  return /^[a-z\d][a-z\d-]{0,39}$/.test(text) ? text : undefined
}
