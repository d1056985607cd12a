// The page that a learning platform opens (SCORM 1.2), with the app in a frame. It tells the
// platform one thing: whether a result was reached. Written in the same old JavaScript as the
// scripts in index.html.
;(function () {
  // The API that the platform offers in a frame around this one.
  function offeredBy(place) {
    for (var i = 0; place && i < 20; i += 1) {
      try {
        if (place.API) return place.API
      } catch (error) {
        // Of another website; the frame around that may be of this one.
      }
      if (place.parent === place) return null
      place = place.parent
    }
    return null
  }

  // Or in the window that opened this one, or that opened the frames around it.
  function find() {
    var found = offeredBy(window) || offeredBy(window.opener)
    try {
      return found || offeredBy(top.opener)
    } catch (error) {
      return found
    }
  }

  // A platform that fails does not stop a scan.
  function call(name, key, value) {
    try {
      return String(value ? api[name](key, value) : api[name](key || ''))
    } catch (error) {
      return 'false'
    }
  }

  var STATUS = 'cmi.core.lesson_status'
  var api = find()
  var reached = false
  var told = false
  if (!api || call('LMSInitialize') !== 'true') return

  // Said from the start: unless told otherwise, platforms take somebody who leaves to be done.
  var before = call('LMSGetValue', STATUS)
  if (before === 'completed' || before === 'passed') told = true
  else if (before !== 'incomplete') call('LMSSetValue', STATUS, 'incomplete')

  function tell() {
    if (!reached || told || call('LMSSetValue', STATUS, 'completed') !== 'true') return
    told = call('LMSCommit') === 'true'
  }

  addEventListener('ambtskompas-result', function () {
    reached = true
    tell()
  })
  addEventListener('pagehide', function () {
    tell()
    call('LMSFinish')
  })
  // The page is back from the browser's cache, after the platform was told that it had ended.
  addEventListener('pageshow', function (event) {
    if (event.persisted) location.reload()
  })
})()
