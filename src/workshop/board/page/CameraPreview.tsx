import { useEffect, useEffectEvent, useRef } from 'react'
import { boardTexts } from '../../../ui/language/subjects/board'
import { useTexts } from '../../../ui/language/texts'
import { closeCamera, openCamera, watchCamera, type CameraProblem } from '../../../platform/camera'
import { openReader } from '../../../platform/readImage'
import styles from './Camera.module.css'

type Props = {
  readonly onReady: () => void
  readonly onProblem: (problem: CameraProblem) => void
  /** Gets each QR code's text once. */
  readonly onText: (text: string) => void
}

/** The camera's picture. The camera is on only while this component is mounted. */
export function CameraPreview({ onReady, onProblem, onText }: Props) {
  const t = useTexts(boardTexts)
  const video = useRef<HTMLVideoElement>(null)
  const ready = useEffectEvent(onReady)
  const refuse = useEffectEvent(onProblem)
  const handText = useEffectEvent(onText)
  useEffect(() => {
    const { current } = video
    let wanted = true
    let close: (() => void) | undefined
    const open = async () => {
      const stream = await openCamera()
      if (typeof stream === 'string') {
        if (wanted) refuse(stream)
        return
      }
      close = () => {
        closeCamera(stream)
      }
      if (!wanted || !current) {
        close()
        return
      }
      current.srcObject = stream
      const [read] = await Promise.all([openReader(), current.play()])
      if (!wanted) return
      const stop = watchCamera(current, read, (text) => {
        handText(text)
      })
      close = () => {
        stop()
        closeCamera(stream)
      }
      ready()
    }
    open().catch(() => {
      if (wanted) refuse('failed')
    })
    return () => {
      wanted = false
      close?.()
    }
  }, [])
  return <video ref={video} className={styles.video} aria-label={t.cameraVideo} muted playsInline />
}
