// A mail program or chat may have written the # of a link as %23, once or several times over. The
// host then looks for a page of that name, and shows this one. The app is in the folder before it.
;(function (place, html) {
  // After a question mark only where a place in the app follows: it may be a hashtag there.
  var address = place.pathname + place.search
  var mark = /^([^?]*?|.*?\?.*?(?=%(?:25)*23(?:\/|%(?:25)*2F)))%(?:25)*23/i.exec(address)
  if (!mark) return
  html.hidden = true
  var rest = address.slice(mark[0].length) + place.hash
  while (/%25/.test(rest)) rest = rest.replace(/%25/g, '%')
  rest = rest.replace(/%(?:2F|3F|3D|26)/gi, decodeURIComponent)
  // With the origin, since a path may begin with two slashes.
  place.replace(place.origin + mark[1] + '#' + rest)
})(location, document.documentElement)
