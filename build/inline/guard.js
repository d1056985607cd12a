// Before the first paint, and for as long as the app is not there. In the oldest JavaScript, since
// it is here for browsers that cannot run the app. What it says stands in index.html.
;(function (html, place) {
  // On its way to the right address.
  if (html.hidden) return

  function kept(name, storage) {
    try {
      var own = 'ambtskompas' + place.pathname.replace(/[^/]*$/, '') + ':' + name
      return window[storage || 'localStorage'].getItem(own)
    } catch (error) {
      return null
    }
  }

  // The page below is the Dutch landing page of a first visit; any other waits unseen for the app.
  var elsewhere = !/^(#\/?)?$/.test(place.hash)
  var other = kept('begun') || kept('bank', 'sessionStorage') || (kept('locale') || 'nl') !== 'nl'
  if (elsewhere || other) html.className += ' waiting'

  function say(reason) {
    var found = html.getAttribute('data-reach')
    // Final: the app is there, or cannot be.
    if (found && found !== 'failed') return
    html.setAttribute('data-reach', reason)
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show)
    else show()
  }

  function show() {
    var reason = html.getAttribute('data-reach')
    if (reason === 'here') return
    var sentences = document.querySelectorAll('#guard [data-when]')
    for (var i = 0; i < sentences.length; i += 1) {
      sentences[i].hidden = sentences[i].getAttribute('data-when').indexOf(reason) < 0
    }
    // What was ticked stays in view, unless the page is not the one that was asked for.
    if (/framed|file/.test(reason) || /waiting/.test(html.className)) {
      document.getElementById('app').hidden = true
      html.className += ' alone'
    }
    document.getElementById('own-page').href = place.href
  }

  // A button pressed before the app is there is not lost. Where the app will not come, buttons and
  // links of the page lead to the sentence that says so: nothing is dead.
  addEventListener('submit', function (event) {
    event.preventDefault()
    html.setAttribute('data-submitted', '')
  })
  addEventListener('click', function (event) {
    // Told apart from what the browser ticks by itself, as it was on an earlier visit.
    if (event.target.type === 'radio') event.target.setAttribute('data-clicked', '')
    var reach = html.getAttribute('data-reach')
    if (!reach || reach === 'here' || !document.getElementById('app').contains(event.target)) return
    for (var at = event.target; at; at = at.parentNode) {
      if (at.tagName !== 'A' && at.tagName !== 'BUTTON') continue
      event.preventDefault()
      document.getElementById('guard').focus()
    }
  })

  // Opened as a file, browsers fetch no scripts for it.
  if (place.protocol === 'file:') say('file')
  // Under a page of somebody else a click may not be what it seems: nothing to click then.
  try {
    if (top.location.href === '') throw 0
  } catch (error) {
    say('framed')
  }
  // What every browser of docs/decisions/0031-baseline-and-guard.md has.
  var modules = 'noModule' in document.createElement('script')
  if (!modules || !Array.prototype.findLast || !window.structuredClone) say('old')

  // Not of browser extensions: a script of ours that does not arrive, does not parse, or throws.
  function hear(event) {
    var lost = event.target.tagName === 'SCRIPT'
    if (!lost && String(event.filename).indexOf(place.origin) !== 0) return
    var again = lost && !html.getAttribute('data-reach') && history.state !== 'reloaded'
    if (again && !document.querySelector('input:checked')) {
      // Most likely because a newer app has just taken its place.
      history.replaceState('reloaded', '')
      place.reload()
    } else {
      say('failed')
    }
  }
  addEventListener('error', hear, true)
})(document.documentElement, location)
