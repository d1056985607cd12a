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

  // A question bank of this tab, or else of the host.
  function asksBank() {
    var chosen = kept('bank', 'sessionStorage')
    return chosen ? chosen !== 'app' : html.hasAttribute('data-own-bank')
  }

  function isListed(name, item) {
    return (html.getAttribute(name) || '').split(' ').indexOf(item) >= 0
  }

  // The page below is the landing page of a first visit, in one language. Of it the link of a workshop
  // shows the first block, which is what it opens on; any other page waits unseen, below the name,
  // which stands in the same place on nearly all of them.
  var elsewhere = !/^(#\/?)?$/.test(place.hash)
  var other = kept('begun') || asksBank() || (kept('locale') || html.lang) !== html.lang
  var workshop = /^#\/w\/([\w-]{10})[\w-]*$/.exec(place.hash)
  if (workshop && !other && isListed('data-workshops', html.lang + workshop[1]))
    html.className += ' joining'
  else if (elsewhere || other || kept('banks'))
    html.className += /^#\/(board|screen)/.test(place.hash) ? ' waiting' : ' waiting named'

  // What the page that is asked for needs is fetched beside the first script, not after it.
  function fetchBeside(page) {
    var names = new RegExp('(?:^| )' + page + '=(\\S+)').exec(html.getAttribute('data-beside'))
    if (!names) return
    names = names[1].split(',')
    for (var i = 0; i < names.length; i += 1) {
      var link = document.createElement('link')
      var isStyle = /\.css/.test(names[i])
      link.rel = isStyle ? 'preload' : 'modulepreload'
      if (isStyle) link.as = 'style'
      link.crossOrigin = ''
      link.href = './assets/' + names[i]
      document.head.appendChild(link)
    }
  }
  var path = (/^#\/(\w+)/.exec(place.hash) || ['', kept('begun') ? 'resume' : ''])[1]
  fetchBeside(path === 'w' ? 'scan' : path)
  if (kept('begun')) fetchBeside('kept')

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
  }

  function isOwn(page) {
    try {
      return page.location.href !== ''
    } catch (error) {
      return false
    }
  }

  // Whether each page around this one is on the list that configure.mjs puts into the page. Only the
  // headers of the server can really forbid it. Firefox tells no more than the page directly around.
  function expected() {
    var listed = (html.getAttribute('data-embed-in') || '').split(' ')
    // In the package for learning platforms: the page around this one is our own.
    if (listed[0] === 'self') return isOwn(parent)
    var direct = /^https?:\/\/[^/]+/.exec(document.referrer)
    var around = place.ancestorOrigins || (parent === top && direct ? direct : [''])
    for (var i = 0; i < around.length; i += 1) {
      if (!around[i] || (around[i] !== place.origin && listed.indexOf(around[i]) < 0)) return false
    }
    return true
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
    if (/own-page/.test(event.target.className)) event.target.href = place.href
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
  // Under a page of somebody else a click may not be what it seems: nothing to click then, unless
  // the host expects that page. Storage is not what it is elsewhere, and the page says so.
  if (!isOwn(top)) {
    if (expected()) html.className += ' in-frame'
    else say('framed')
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
