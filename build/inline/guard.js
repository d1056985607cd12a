// Runs before the first paint, and until the app is there. In the oldest JavaScript, since it is
// meant for browsers that cannot run the app. Its texts are in index.html.
;(function (html, place) {
  // The page is on its way to the right address.
  if (html.hidden) return

  function kept(name, storage) {
    try {
      var own = 'ambtskompas' + place.pathname.replace(/[^/]*$/, '') + ':' + name
      return window[storage || 'localStorage'].getItem(own)
    } catch (error) {
      return null
    }
  }

  // The question bank of this tab, or else of the host.
  function asksBank() {
    var chosen = kept('bank', 'sessionStorage')
    return chosen ? chosen !== 'app' : html.hasAttribute('data-own-bank')
  }

  function isListed(name, item) {
    return (html.getAttribute(name) || '').split(' ').indexOf(item) >= 0
  }

  // The page below is the landing page of a first visit, in one language. The link of a workshop
  // opens on the first block of it, so only that is shown; any other page stays hidden until it is
  // drawn. The name is shown, as it is in the same place on nearly every page.
  var elsewhere = !/^(#\/?)?$/.test(place.hash)
  var other = kept('begun') || asksBank() || (kept('locale') || html.lang) !== html.lang
  var workshop = /^#\/w\/([\w-]{10})[\w-]*$/.exec(place.hash)
  if (workshop && !other && isListed('data-workshops', html.lang + workshop[1]))
    html.className += ' joining'
  else if (elsewhere || other || kept('banks'))
    html.className += /^#\/(board|screen)/.test(place.hash) ? ' waiting' : ' waiting named'

  // The scripts of the requested page are fetched along with the first script, not after it.
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
    // Ticked answers stay in view, unless the page is not the one that was asked for.
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

  // Whether each page around this one is on the list that configure.mjs puts into the page. Only
  // the headers of the server can really forbid it. Firefox tells no more than the page directly
  // around.
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

  // A press of a button before the app is there is not lost. Where the app will not come, buttons
  // and links of the page lead to the sentence that says so.
  addEventListener('submit', function (event) {
    event.preventDefault()
    html.setAttribute('data-submitted', '')
  })
  addEventListener('click', function (event) {
    // Marks it, since browsers may restore ticks of an earlier visit by themselves.
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

  // Browsers fetch no scripts for a page that is opened as a file.
  if (place.protocol === 'file:') say('file')
  // Inside somebody else's page a click may be hijacked, so there is nothing to click, unless the
  // host expects that page. Storage works differently there, and the page says so.
  if (!isOwn(top)) {
    if (expected()) html.className += ' in-frame'
    else say('framed')
  }
  // Every browser of docs/decisions/0031-baseline-and-guard.md has these.
  var modules = 'noModule' in document.createElement('script')
  if (!modules || !Array.prototype.findLast || !window.structuredClone) say('old')

  // One of our own scripts, not of a browser extension, that does not arrive, does not parse, or
  // throws.
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
