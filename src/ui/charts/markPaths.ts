/**
 * The lines of the mark, computed beforehand: every page shows it, and should not wait for the code
 * that draws radars. `public/icon.svg` has them too.
 */
export const markPaths = {
  frame: 'M20.0,2.5 L38.1,15.6 L31.2,36.9 L8.8,36.9 L1.9,15.6 Z',
  profile: 'M20.0,8.4 L30.1,18.2 L24.9,28.3 L11.0,34.0 L8.6,17.8 Z',
}
