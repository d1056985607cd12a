import { AboutPage } from '../../info/about/AboutPage'
import type { Stop } from '../../journey/next'
import { DeviceData } from '../DeviceData'

/** How it works and what is promised, with the choices about kept data. */
export function AboutWithDeviceData({ at }: Pick<Stop<'about'>, 'at'>) {
  return <AboutPage at={at} deviceData={<DeviceData />} />
}
