import { buildApp } from '../release/buildApp'
import { billOfMaterials } from './billOfMaterials'

/** Prints the packages whose code is in the app (CycloneDX). */
export async function run(): Promise<void> {
  const { modules } = await buildApp()
  process.stdout.write(billOfMaterials(modules))
}
