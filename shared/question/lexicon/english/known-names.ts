import { words } from '../words.ts';

/** Names that there are only so many of, as screens write them: what is asked for as one of a kind is one of its names. */

/** Operating systems and distributions (os-release ids of Debian's base-files and distro-info, vendors' names). */
export const operatingSystems = words(`
  Debian GNU/Linux, Debian, Ubuntu, Fedora, Arch Linux, Linux Mint, openSUSE, CentOS, Red Hat Enterprise Linux, Rocky Linux,
  AlmaLinux, Alpine Linux, Gentoo, Manjaro, Raspbian, Raspberry Pi OS, FreeBSD, OpenBSD, NetBSD, Linux, Windows 11, Windows 10,
  Windows Server, Windows, macOS, Mac OS X, iOS, iPadOS, Android, ChromeOS, Chrome OS, Solaris, GNU/Linux, Linux x86_64
`);

/** Protocols and services (the IANA names in /etc/services, /etc/protocols) and those that chat and desktop programs offer. */
export const protocols = words(`
  HTTPS, HTTP/1.0, HTTP/1.1, HTTP/2, HTTP/3, HTTP, SFTP, FTPS, FTP, FTP - File Transfer Protocol, SSH, Telnet, Rlogin, SMTP,
  IMAP, IMAP4, POP3, POP, LDAP, LDAPS, DNS, DHCP, NTP, SNMP, TLS, SSL, TCP, UDP, ICMP, IPP, SMB, CIFS, NFS, WebDAV, XMPP,
  Jabber, IRC, SIP, Bonjour, Matrix, RDP, VNC, SPICE, WebSocket, MQTT, AMQP, gRPC, SOCKS5, SOCKS, Git, Serial, SCP, rsync,
  OpenVPN, WireGuard, IPsec, IPv4, IPv6, http, https, ftp, sftp, ssh, telnet, vnc, rdp, spice, smb, nfs, git, imap, pop3, smtp
`);

export const browsers = words(`
  Firefox, Mozilla Firefox, Google Chrome, Chrome, Chromium, Safari, Microsoft Edge, Edge, Opera, Vivaldi, Brave, Epiphany,
  Falkon, Midori, Konqueror, Lynx, w3m
`);

export const databases = words(`
  MySQL, MariaDB, PostgreSQL, SQLite, SQLite3, MongoDB, Redis, Oracle, Microsoft SQL Server, SQL Server, CouchDB, Cassandra,
  InfluxDB, Elasticsearch, DuckDB, Firebird, LDAP, H2, IBM Db2
`);

export const servers = words(`
  nginx, Apache Tomcat, Apache, Caddy, lighttpd, Tomcat, Jetty, IIS, Microsoft-IIS, gunicorn, uvicorn, Werkzeug, WEBrick, Puma,
  Squid, Varnish, HAProxy, Privoxy, Traefik, Exim, Postfix, Dovecot, Express, Thin, TornadoServer, CherryPy, Hypercorn, Kestrel
`);

export const programmingLanguages = words(`
  Python, JavaScript, TypeScript, Java, Kotlin, Scala, Ruby, Perl, PHP, Rust, Go, Swift, C++, C#, C, Haskell, Erlang, Elixir,
  Clojure, Lua, R, Julia, Fortran, Pascal, COBOL, Lisp, Scheme, OCaml, Dart, Zig, SQL, HTML, CSS, XML, JSON, YAML, Markdown,
  LaTeX, Bash, Shell, PowerShell, Makefile, Dockerfile, Plain Text, AsciiDoc, TOML, INI
`);

/** Human languages as screens offer them (ISO 639-2 names of Debian's iso-codes, the widespread ones, and their own names). */
export const languages = words(`
  English, German, French, Spanish, Italian, Portuguese, Dutch, Danish, Swedish, Norwegian, Finnish, Icelandic, Polish, Czech,
  Slovak, Hungarian, Romanian, Bulgarian, Greek, Turkish, Russian, Ukrainian, Croatian, Serbian, Slovenian, Estonian, Latvian,
  Lithuanian, Irish, Welsh, Catalan, Basque, Arabic, Hebrew, Persian, Hindi, Bengali, Urdu, Chinese, Japanese, Korean, Thai,
  Vietnamese, Indonesian, Malay, Latin, Esperanto, Deutsch, Français, Español, Italiano, Português, Nederlands, Dansk, Svenska,
  Norsk, Suomi, Polski
`);

/** ISO 3166-1 (Debian's iso-codes), the usual short names. */
export const countries = words(`
  Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
  Bangladesh, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia and Herzegovina, Botswana, Brazil, Bulgaria, Cambodia,
  Cameroon, Canada, Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Curaçao, Cyprus, Czechia, Czech Republic,
  Denmark, Dominican Republic, Ecuador, Egypt, El Salvador, Estonia, Ethiopia, Fiji, Finland, France, Gabon, Georgia, Germany,
  Ghana, Greece, Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq,
  Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Liberia, Libya,
  Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mauritius, Mexico, Moldova, Monaco, Mongolia,
  Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North
  Macedonia, Norway, Oman, Pakistan, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania, Russia,
  Rwanda, San Marino, Saudi Arabia, Senegal, Serbia, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, Spain,
  Sri Lanka, Sudan, Sweden, Switzerland, Syria, Taiwan, Tanzania, Thailand, Togo, Tunisia, Turkey, Türkiye, Uganda, Ukraine,
  United Arab Emirates, United Kingdom, United States of America, United States, Uruguay, Uzbekistan, Venezuela, Viet Nam,
  Vietnam, Yemen, Zambia, Zimbabwe, England, Scotland, Wales, UK, USA
`);

/** ISO 4217 (Debian's iso-codes): codes, names and signs of widespread currencies. */
export const currencies = words(`
  USD, EUR, GBP, CHF, JPY, CNY, INR, AUD, CAD, NZD, SEK, NOK, DKK, ISK, PLN, CZK, HUF, RON, BGN, TRY, RUB, UAH, BRL, MXN, ZAR,
  KRW, SGD, HKD, ILS, THB, Euro, euros, US Dollar, dollars, Pound Sterling, pounds, Swiss Franc, francs, Yen, Yuan, Rupee,
  Krone, Krona, Zloty, Forint, Koruna, €, £, ¥, ₹, ₽, ₩, zł
`);

export const weekdays = words(`
  Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Wed, Thu, Fri, Sat, Sun, weekdays, weekends, weekend
`);

export const months = words(`
  January, February, March, April, May, June, July, August, September, October, November, December,
  Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec
`);

/** SPDX identifiers and the names that programs write for them. */
export const licences = words(`
  GNU General Public License, GNU GPL, GPL-3.0, GPL-2.0, GPLv3, GPLv2, GPL, LGPL, AGPL, MIT License, MIT, BSD License, BSD,
  Apache License, Apache 2.0, Apache-2.0, Mozilla Public License, MPL-2.0, MPL, ISC, CC BY-SA, CC BY, CC0, Creative Commons,
  Public Domain, Artistic License, Unlicense, WTFPL, EUPL
`);

/** Font families of Debian's font packages and of common systems. */
export const fonts = words(`
  DejaVu Sans Mono, DejaVu Sans, DejaVu Serif, Liberation Mono, Liberation Sans, Liberation Serif, Noto Sans, Noto Serif, Noto
  Mono, Cantarell, Ubuntu, Roboto, Open Sans, Inter, Lato, Arial, Helvetica, Verdana, Georgia, Tahoma, Times New Roman, Courier
  New, Courier, Consolas, Menlo, Monaco, Hack, Fira Code, Source Code Pro, Sans Regular, Sans Bold, Sans, Serif, Monospace,
  Fixed, Terminus
`);

/** Endings and names of file formats (/etc/mime.types). */
export const formats = words(`
  PNG, JPEG, JPG, GIF, SVG, WebP, TIFF, BMP, PDF, EPUB, DOCX, DOC, ODT, RTF, TXT, CSV, XLSX, ODS, JSON, XML, YAML, HTML, ZIP,
  TAR, GZ, XZ, 7Z, MP3, OGG, FLAC, WAV, MP4, MKV, WebM, AVI, ISO, MARC, zip, tar.gz, tar, png, jpeg, jpg, pdf, csv, json, xml,
  html, Ogg Vorbis, Portable Network Graphics, Plain Text
`);

export const encodings = words(`
  UTF-8, UTF-16LE, UTF-16, UTF-32, ISO-8859-1, ISO-8859-15, ASCII, US-ASCII, Windows-1252, CP1252, Latin-1, Unicode
`);

export const colors = words(`
  red, green, blue, yellow, orange, purple, violet, pink, brown, black, white, gray, grey, cyan, teal, turquoise, beige, navy,
  magenta, gold, silver, maroon, olive, lime, Red, Green, Blue, Yellow, Orange, Purple, Violet, Pink, Brown, Black, White, Gray,
  Grey, Cyan, Teal
`);

/** Units that stand behind figures or in selectors (SI and IEC names). */
export const units = words(`
  mm, cm, km, inches, inch, metres, meters, kg, g, mg, lb, oz, litres, liters, ml, °C, °F, Celsius, Fahrenheit, kWh, MW, kW, hPa,
  px, pt, em, rem, %, seconds, minutes, hours, days, weeks, ms, KiB, MiB, GiB, kB, MB, GB, bytes, degrees, radians, DEG, RAD
`);

export const httpMethods = words('GET, POST, PUT, DELETE, PATCH, HEAD, OPTIONS, CONNECT, TRACE');

/** Names that branches of a repository usually have. */
export const branches = words('main, master, develop, trunk, release, staging, HEAD');
