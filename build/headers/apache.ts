import { beyond, forTheHost, hashed, type HeaderTable, type Headers } from './table.ts'

/**
 * The `.htaccess` for the folder of the app. It works out by itself which folder of the site that
 * is, since Apache wants the whole path of the page for unknown addresses.
 */
export function asApache({ page, notFound, worker, assets }: HeaderTable): string[] {
  return [
    '# Made by the build. Needs mod_headers and mod_rewrite, and AllowOverride FileInfo.',
    'AddType application/manifest+json .webmanifest',
    'AddType font/woff2 .woff2',
    'RewriteEngine On',
    '# The folder is what stands before the part of the address that this file is about.',
    String.raw`RewriteCond %{REQUEST_URI}::$1 ^/(.*?)(.*)::\2$`,
    'RewriteRule ^(.*)$ - [E=FOLDER:%1]',
    'ErrorDocument 404 /%{reqenv:FOLDER}404.html',
    `RewriteCond %{REQUEST_URI} /assets/$|${forTheHost}`,
    'RewriteRule ^ - [R=404,L]',
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml',
    '</IfModule>',
    ...lines(page, ''),
    String.raw`<FilesMatch "^404\.html$">`,
    ...lines(beyond(page, notFound)),
    '</FilesMatch>',
    String.raw`<FilesMatch "^sw\.js$">`,
    ...lines(beyond(page, worker)),
    '</FilesMatch>',
    '# Two releases can have files of one size and date.',
    `<If "%{REQUEST_URI} !~ m#${hashed}#">`,
    '  FileETag None',
    '  Header unset Last-Modified',
    '  RequestHeader unset If-Modified-Since',
    '</If>',
    `<If "%{REQUEST_URI} =~ m#${hashed}#">`,
    '  Header always unset Content-Security-Policy',
    '  # Not "always": an error is not to be kept for a year.',
    '  Header always unset Cache-Control',
    `  Header set Cache-Control "${assets['Cache-Control'] ?? ''}"`,
    '</If>',
  ]
}

function lines(headers: Headers, indent = '  '): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `${indent}Header always set ${name} "${value}"`,
  )
}
