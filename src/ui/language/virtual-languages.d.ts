declare module 'virtual:languages' {
  /** Fetches a language; there is one for every line of the locale table except Dutch. */
  const scripts: Readonly<
    Partial<
      Record<
        import('./locale').Locale,
        () => Promise<{ readonly default: import('./languages').Language }>
      >
    >
  >
  export default scripts
}
