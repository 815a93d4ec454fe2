/** From the words of a code's name to a category; the first rule that fits decides. */
const RULES: readonly [RegExp, string][] = [
  [/^ER_(?:DB)?ACCESS_DENIED/, 'authentication'],
  [/^UNDEFINED_(?:TABLE|COLUMN|FUNCTION|OBJECT)|^ER_BAD_(?:FIELD|TABLE|DB)/, 'not_found'],
  [/SQLITE_(?:PERM|AUTH)$/, 'permission'],
  [/SQLITE_(?:PROTOCOL|SCHEMA)$/, 'conflict'],
  [/SQLITE_CANTOPEN$/, 'not_found'],
  [/SQLITE_(?:MISUSE|ABORT|INTERNAL)$/, 'crash'],
  [/TOO_MANY_REDIRECTS|REDIRECT_LOOP/, 'configuration'],
  [/HTTP_RESPONSE_CODE_FAILURE|HTTP_RETURNED_ERROR/, 'server'],
  [
    /^(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ENET\w+|EHOST\w+|ENOTFOUND|EPIPE|ENOTCONN|EADDRNOTAVAIL|EAI_(?!MEMORY|AGAIN)\w+|ESHUTDOWN|EPROTO\w*|ENONET|ECOMM|EREMOTE\w*|ENOLINK|EISCONN|EDESTADDRREQ|EMSGSIZE)$/,
    'network',
  ],
  [/^EAI_AGAIN$/, 'network'],
  [/^(?:EACCES|EPERM|EROFS|EAUTH)$/, 'permission'],
  [/^(?:ETIMEDOUT|ETIME|ESOCKETTIMEDOUT)$/, 'timeout'],
  [
    /^(?:ENOSPC|ENOMEM|EMFILE|ENFILE|EDQUOT|EFBIG|EAGAIN|E2BIG|EMLINK|ENOBUFS|ENOLCK|EUSERS|ENOSR|EAI_MEMORY)$/,
    'resource',
  ],
  [/^(?:ENOENT|ENXIO|ENODEV|ESRCH|ENOTBLK|ENOMEDIUM|ENOKEY|ENODATA|ENOATTR|ECHILD|ELIBACC)$/, 'not_found'],
  [
    /^(?:EEXIST|EBUSY|ETXTBSY|EADDRINUSE|EALREADY|ENOTEMPTY|EDEADLK|EINPROGRESS|ESTALE|EDEADLOCK)$/,
    'conflict',
  ],
  [/^(?:EKEYEXPIRED|EKEYREVOKED|EKEYREJECTED)$/, 'authentication'],
  [/^(?:EINVAL|EDOM|ERANGE|ENAMETOOLONG|EILSEQ|EOVERFLOW|EISDIR|ENOTDIR|EXDEV|ECHARSET)$/, 'validation'],
  [
    /^(?:ENOEXEC|ENOSYS|ENOTSUP|EOPNOTSUPP|EAFNOSUPPORT|EPFNOSUPPORT|ENOPROTOOPT|EMEDIUMTYPE|EFTYPE|ESOCKTNOSUPPORT|ELIBBAD|ELIBMAX|ELIBEXEC)$/,
    'configuration',
  ],
  [/^(?:EFAULT)$/, 'crash'],
  [
    /CERT|X509|UNTRUSTED|ISSUER|REVO[CK]|SSL_|_SSL|_TLS|HANDSHAKE|\bCRL|OCSP|PINNED|SIGNATURE|KEY_USAGE|WEAK_KEY|HSTS|_CA_|EKU|TRUST(?!EE)/i,
    'certificate',
  ],
  [
    /ACCESS_?DENIED|PERMISSION|PRIVILEGE|NOT_?ALLOWED|FORBIDDEN|ACCESS_RULE|READ_?ONLY|WRITE_PROTECT|NO_ACCESS|ACCESSCONTROL|SECURITYEXCEPTION|ELEVATION|BLOCKED_BY|OWNER|UNAUTHORI[SZ]EDACCESS|INSUFFICIENT_(?:PRIV|ACCESS)|NOT_AUTHORI[SZ]ED|AUTHORIZATION(?!_SPEC)|SANDBOX/i,
    'permission',
  ],
  [
    /PASSWORD|LOGON|LOGIN|AUTHENTICATION|AUTH_|_AUTH|CREDENTIAL|ACCOUNT|UNAUTHORI[SZ]ED|NO_SUCH_USER|TOKEN_EXPIRED|PASSPHRASE|KERBEROS|TICKET|AUTHORIZATION_SPEC|SMARTCARD|_PIN_/i,
    'authentication',
  ],
  [/TIME_?D?_?OUT|TIMEOUT|SEM_TIMEOUT|LOCK_WAIT|DEADLINE|_EXPIRED$/i, 'timeout'],
  [
    /MEMORY|DISK_FULL|QUOTA|OUT_?OF_?(?:PAPER|STRUCTURES|BUFFERS|SPACE|RESOURCES|SORT)|INSUFFICIENT(?!_PRIV)|NO_(?:MORE_)?(?:SYSTEM_RESOURCES|SPACE|MEM|QUOTA)|TOO_?(?:MANY|BIG|LARGE)|TOO_LONG|LIMIT|EXCEEDED|NOT_ENOUGH|OVERFLOW(?=_)|MAX_|FULL\b|EXHAUSTED|PAGEFILE|COMMITMENT|NONPAGED|POOL\b|TOO_MANY|_FULL$|SQLITE_NOMEM|TOOBIG|STACKOVERFLOW/i,
    'resource',
  ],
  [
    /SYNTAX|PARSE|INVALID_(?:EXPRESSION|REGULAR|SQL|JSON|XML)|FORMAT_ERROR|MALFORM|UNDEFINED_(?:COLUMN|TABLE|FUNCTION|OBJECT|PARAMETER)|AMBIGUOUS|GROUPING|DATATYPE_MISMATCH|COMPIL|BAD_FIELD|WRONG_FIELD|DATETIMEPARSE/i,
    'syntax',
  ],
  [
    /ALREADY|EXISTS|DUPLICATE|DUP_|_DUP|LOCK(?:ED|_)|SHARING_VIOLATION|BUSY|IN_?USE|CONFLICT|DEADLOCK|UNIQUE|CONCURRENT|COLLISION|SERIALIZATION|INTEGRITY|FOREIGN_KEY|CONSTRAINT|REFERENCED|_LOCK$|OPLOCK|BEING_USED/i,
    'conflict',
  ],
  [
    /NOT_?FOUND|NO_SUCH|DOES_?_?NOT_?EXIST|NONEXIST|UNKNOWN_(?:TABLE|DATABASE|COLUMN|HOST|PROCEDURE)|MISSING|NO_(?:FILE|ITEM|DATA|MATCH|DEVICE|MEDIA|ENTRY|OBJECT|PATH)|BAD_(?:DB|TABLE|PATHNAME|NETPATH|NET_NAME|UNIT)|FILE_INVALID|NOSUCH|NOTFOUND|CANT_(?:FIND|FIND_FILE)|CANNOT_FIND|NOENT|UNDEFINED_FILE|DELETED/i,
    'not_found',
  ],
  [
    /CONNECT|NETWORK|DNS|NAME_NOT_RESOLVED|NAME_RESOLUTION|HOST|SOCKET|PROXY|ADDRESS|INTERNET|TUNNEL|UNREACHABLE|NETNAME|REMOTE|RPC|WINHTTP|PIPE|FTP|BAD_NET|NET_|NETLOGON|ROUTE|TRANSPORT|SEND|RECV|QUIC|HTTP2|SPDY|RESOLVE|OFFLINE|PARTIAL_FILE|RESPONSE/i,
    'network',
  ],
  [
    /SERVER_(?:ERROR|FAIL|GONE|SHUTDOWN|UNAVAIL)|SERVICE_(?:UNAVAILABLE)|CANNOT_CONNECT_NOW|ADMIN_SHUTDOWN|CRASH_SHUTDOWN|HTTP_5|SERVER_BUSY|UPSTREAM|GATEWAY/i,
    'server',
  ],
  [
    /ACCESS_?VIOLATION|EXCEPTION_(?:NOT|ON)|ILLEGAL_INSTRUCTION|DIVI(?:DE|SION)_BY_ZERO|STACK_(?:OVERFLOW|BUFFER)|NULL_?POINTER|ARRAY_?(?:INDEX|BOUNDS)|INDEXOUTOF|CLASSCAST|ARITHMETIC|HEAP_CORRUPT|FATAL|CRASH|ASSERT|ABORT(?!ED)|CORRUPTION|PANIC|INTERNAL_ERROR|UNHANDLED|BREAKPOINT|PRIVILEGED_INSTRUCTION|GUARD_PAGE|UNEXPECTED_KERNEL|BUGCHECK|DATATYPE_MISALIGN/i,
    'crash',
  ],
  [
    /CONFIG|SETTING|NOT_?SUPPORTED|UNSUPPORTED|DISABLED|NOT_?(?:INSTALLED|REGISTERED|ENABLED|IMPLEMENTED|INITIALI[SZ]ED|READY|CONFIGURED|STARTED|ACTIVE|RUNNING|LOADED)|REGISTRY|DRIVER|SERVICE_|DEPENDENCY|VERSION|REVISION|INCOMPATIBLE|MISMATCH|REDIRECT|CLASSNOTREG|REGDB|FEATURE|INSTALL|PLUGIN|MODULE|IMAGE_NOT|EXE_FORMAT|BAD_EXE|DLL|MACHINE_TYPE|POLICY/i,
    'configuration',
  ],
  [
    /INVALID|BAD_|ILLEGAL|OUT_OF_RANGE|WRONG|NOT_NULL|NULL_VALUE|TRUNCATION|FORMAT|VIOLATION|UNKNOWN_(?:REVISION|OPTION)|BOUND|RANGE|LENGTH|PARAMETER|ARGUMENT|UNPROCESSABLE|REQUIRED|TOO_(?:SHORT|SMALL)|MISUSE|ENCODING|CHARACTER|TYPE_/i,
    'validation',
  ],
];

/** Where the words of a name say nothing. */
const DEFAULTS: Readonly<Record<string, string>> = {
  chromium: 'network',
  winsock: 'network',
  x509: 'certificate',
  nss: 'certificate',
  python: 'crash',
  java: 'crash',
  bugcheck: 'crash',
  signal: 'crash',
};

/** Families whose codes are of one kind whatever their names say. */
const WHOLE: Readonly<Record<string, string>> = {
  x509: 'certificate',
  nss: 'certificate',
  bugcheck: 'crash',
  signal: 'crash',
};

const HTTP: Readonly<Record<string, string>> = {
  'Bad Request': 'validation',
  Unauthorized: 'authentication',
  'Payment Required': 'permission',
  Forbidden: 'permission',
  'Not Found': 'not_found',
  'Method Not Allowed': 'validation',
  'Not Acceptable': 'validation',
  'Proxy Authentication Required': 'authentication',
  'Request Timeout': 'timeout',
  Conflict: 'conflict',
  Gone: 'not_found',
  'Length Required': 'validation',
  'Precondition Failed': 'conflict',
  'Payload Too Large': 'resource',
  'URI Too Long': 'resource',
  'Unsupported Media Type': 'validation',
  'Range Not Satisfiable': 'validation',
  'Expectation Failed': 'validation',
  "I'm a Teapot": 'unknown',
  'Misdirected Request': 'configuration',
  'Unprocessable Entity': 'validation',
  Locked: 'conflict',
  'Failed Dependency': 'conflict',
  'Too Early': 'conflict',
  'Upgrade Required': 'configuration',
  'Precondition Required': 'conflict',
  'Too Many Requests': 'resource',
  'Request Header Fields Too Large': 'resource',
  'Unavailable For Legal Reasons': 'permission',
  'Gateway Timeout': 'timeout',
  'Insufficient Storage': 'resource',
  'Loop Detected': 'configuration',
  'Network Authentication Required': 'authentication',
  'Bandwidth Limit Exceeded': 'resource',
};

/** An exception is a crash of the program unless its name tells the outside cause. */
const EXCEPTIONS: readonly [RegExp, string][] = [
  [
    /^(?:UnknownHost|Connect|NoRouteTo|Socket|Bind|Port|Protocol|Http|URLError|HTTPError|Connection|BrokenPipe|gaierror|herror|RemoteDisconnected|IncompleteRead|BadStatusLine|CannotSend|NotConnected|InvalidURL|WebSocket|ResponseNot|SMTP(?!Auth)|ImproperConnection|SQL(?:Non)?Transient(?:Connection)?Exception|Malformed(?:URL)|ClosedChannel|UnresolvedAddress|AsynchronousClose|ClosedBy|NoConnection|RemoteException)/,
    'network',
  ],
  [
    /^(?:Permission|AccessDenied|AccessControl|Security|ReadOnlyFile|UnauthorizedAccess|NonWritable|NonReadable|IllegalAccess|PrivilegedAction)/,
    'permission',
  ],
  [/Authentication|Login|Password|Credential|SMTPAuth|FailedLogin|Account/, 'authentication'],
  [
    /^(?:FileNotFound|ModuleNotFound|ClassNotFound|NoClassDef|NoSuchFile|NoSuchMethod|NoSuchField|MissingResource|PackageNotFound|DirectoryNotFound|DllNotFound|KeyNotFound|ProcessLookup|NotFound|NotDirectory|NoSection|NoOption|NoSuchProvider|NoSuchAlgorithm|TypeNotPresent|DriveNotFound|EntryPointNotFound)/,
    'not_found',
  ],
  [/Time_?out|Timed_?Out|Deadline/i, 'timeout'],
  [
    /^(?:Memory|OutOfMemory|ResourceExhausted|DiskQuota|BlockingIO|InsufficientMemory|InsufficientExecutionStack|Quota|FileSystemLoop|BufferOverflow)/,
    'resource',
  ],
  [
    /^(?:Syntax|Indentation|Tab|JSONDecode|JsonException|Parse|Parsing|Expat|MissingSectionHeader|DateTimeParse|SAXParse|XmlException|PatternSyntax|URISyntax|SQLSyntax|error$|DataFormat|Unsatisfied|MalformedInput|MalformedParameterized|XPath|Verify|ClassFormat|Duplicate(?:Section|Option))/,
    'syntax',
  ],
  [
    /^(?:FileExists|FileAlreadyExists|AlreadyBound|AlreadyConnected|ConcurrentModification|FileLock|OverlappingFileLock|SQLIntegrity|IntegrityError|DirectoryNotEmpty|DBConcurrency|AlreadyExists|SameFile|OptimisticLock|BrokenBarrier)/,
    'conflict',
  ],
  [/^(?:SSL|Certificate|Cert|CRL|PKIX|KeyStore|Signature|InvalidKey|Unrecoverable|TLS)/, 'certificate'],
  [
    /^(?:UnsupportedClassVersion|ServiceConfiguration|ImproperlyConfigured|ConfigurationErrors|InvalidOption|Interpolation|NotSupported|UnsupportedEncoding|BadImageFormat|PlatformNotSupported|UnsupportedLookAndFeel)/,
    'configuration',
  ],
  [/^(?:Argument(?:Type)?Error|GetoptError|Validation|InvalidParameter)/, 'validation'],
];

/** Names in camel case (exceptions) are read as words too. */
const snake = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2');

/** The category that the name of a code stands for. */
export function categoryOfName(family: string, name: string): string {
  if (WHOLE[family]) return WHOLE[family];
  if (family === 'python' || family === 'java' || family === 'dotnet')
    return EXCEPTIONS.find(([pattern]) => pattern.test(name))?.[1] ?? 'crash';
  if (family === 'http') return HTTP[name] ?? 'server';
  const words = snake(name);
  const rule = RULES.find(([pattern]) => pattern.test(name) || pattern.test(words));
  return rule?.[1] ?? DEFAULTS[family] ?? 'unknown';
}
