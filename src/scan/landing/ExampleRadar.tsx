import { lazy, Suspense, type ReactNode } from 'react'
import { landingTexts } from '../../ui/language/subjects/landing'
import { useTexts } from '../../ui/language/texts'
// The drawing is in the page before its script arrives; so are its styles.
import '../../ui/charts/Radar.module.css'
import styles from './Landing.module.css'

/** Already in the prerendered page, which stays as it is until this arrives, or for good. */
const ExampleDrawing = lazy(() =>
  import('./ExampleDrawing')
    .then((module) => ({ default: module.ExampleDrawing as () => ReactNode }))
    .catch(() => new Promise<never>(() => undefined)),
)

/** An example of a result, drawn from invented answers. */
export function ExampleRadar() {
  const t = useTexts(landingTexts)
  return (
    <figure className={styles.example} aria-hidden="true">
      <div className={styles.drawing}>
        <Suspense>
          <ExampleDrawing />
        </Suspense>
      </div>
      <figcaption>{t.exampleCaption}</figcaption>
    </figure>
  )
}
