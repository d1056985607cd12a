// Ends an installation of Ambtskompas: takes the place of its sw.js. See README.md beside it.
// Waits, as every new version does, until nobody has the app open any more; then the kept files
// go, and the browser asks the server again. Answers are not touched.
const ours = `ambtskompas ${self.registration.scope} `

self.addEventListener('message', ({ data }) => {
  if (data === 'activate') self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(end())
})

async function end() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)),
  )
  await self.registration.unregister()
}
