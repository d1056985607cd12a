import { useForm, useWatch } from 'react-hook-form'
import { drawQrCode } from '../../ui/qr/drawQrCode'
import {
  encodeWifi,
  LEAST_PASSWORD,
  MOST_NAME_BYTES,
  MOST_PASSWORD,
  wifiRules,
  type Wifi,
  type WifiForm,
} from './wifi'
import { invitationTexts } from '../../ui/language/subjects/invitation'
import { fill } from '../../ui/language/fill'
import { useTexts } from '../../ui/language/texts'
import { QrCode } from '../../ui/qr/QrCode'
import { RadioOption } from '../../ui/RadioRow'
import { TextField } from '../../ui/TextField'
import { QrFiles } from './QrFiles'
import styles from './WifiCode.module.css'
import patterns from '../../ui/patterns.module.css'

const empty: WifiForm = { name: '', kind: 'locked', password: '' }

/** A QR code that connects phones to the room's Wi-Fi. Never stored. Has no heading. */
export function WifiCode() {
  const t = useTexts(invitationTexts)
  const { register, control } = useForm({ defaultValues: empty })
  const typed = useWatch({ control })
  const { data: network, error } = wifiRules.safeParse(typed)
  const isTooLong = (id: keyof WifiForm) =>
    error?.issues.some(({ path, message }) => path[0] === id && message === 'tooLong')
  const field = { autoCapitalize: 'none', spellCheck: false }
  return (
    <form
      autoComplete="off"
      className={styles.wifiCode}
      onSubmit={(event) => {
        event.preventDefault()
      }}
    >
      <p>{t.wifiText}</p>
      <p className={patterns.note}>{t.wifiNotKept}</p>
      <TextField
        label={t.wifiName}
        hint={t.wifiNameHint}
        error={isTooLong('name') ? fill(t.wifiTooLong, { n: MOST_NAME_BYTES }) : undefined}
        field={{ ...field, ...register('name') }}
      />
      <fieldset className={styles.kind}>
        <legend>{t.wifiKind}</legend>
        <RadioOption option={{ value: 'locked', text: t.wifiLocked }} field={register('kind')} />
        <RadioOption option={{ value: 'open', text: t.wifiOpen }} field={register('kind')} />
      </fieldset>
      {typed.kind === 'locked' && (
        <TextField
          label={t.wifiPassword}
          hint={fill(t.wifiPasswordHint, { n: LEAST_PASSWORD })}
          error={isTooLong('password') ? fill(t.wifiTooLong, { n: MOST_PASSWORD }) : undefined}
          field={{ ...field, ...register('password') }}
        />
      )}
      <p role="status" className={patterns.note}>
        {network ? t.wifiReady : t.wifiWaiting}
      </p>
      {network && <Drawn network={network} />}
    </form>
  )
}

function Drawn({ network }: { readonly network: Wifi }) {
  const t = useTexts(invitationTexts)
  const text = encodeWifi(network)
  const label = fill(t.wifiQrLabel, { name: network.name })
  return (
    <>
      <QrCode label={label} {...drawQrCode(text)} />
      <QrFiles text={text} title={label} name="wifi" />
    </>
  )
}
