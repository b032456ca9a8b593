/**
 * Families of data types of the standard library: exceptions, tuples, enumerations and their members, nodes of syntax trees.
 * Written by scripts/make-stdlib-types.py, which says what was read, from
 * CPython 3.6, 3.7, 3.8, 3.9, 3.10, 3.11, 3.12, 3.13 and the stubs of typeshed;
 * do not edit by hand.
 */
import type { DataRow } from './table.ts';

export const STDLIB_TYPES: readonly DataRow[] = [
  {
    power: 'holds data',
    shape: 'exception',
    why: 'is an exception, which keeps its arguments',
    names: `
_csv Error
_curses error
_curses_panel error
_dbm error
_dummy_thread error
_gdbm error
_hashlib UnsupportedDigestmodError
_interpchannels ChannelClosedError ChannelEmptyError ChannelError ChannelNotEmptyError ChannelNotFoundError
_interpqueues QueueError QueueNotFoundError
_interpreters InterpreterError InterpreterNotFoundError NotShareableError
_lzma LZMAError
_msi MSIError
_pickle PickleError PicklingError UnpicklingError
_pydecimal Clamped ConversionSyntax DecimalException DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow
_pyio BlockingIOError UnsupportedOperation
_pyrepl._minimal_curses error
_pyrepl.keymap KeySpecError
_pyrepl.unix_console InvalidTerminal
_queue Empty
_tkinter TclError
_zstd ZstdError
aifc Error
argparse ArgumentTypeError
asyncio BrokenBarrierError CancelledError InvalidStateError QueueEmpty QueueFull QueueShutDown SendfileNotAvailableError TimeoutError
asyncio.base_futures InvalidStateError
asyncio.events SendfileNotAvailableError
asyncio.exceptions BrokenBarrierError CancelledError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError
asyncio.futures CancelledError InvalidStateError TimeoutError
asyncio.queues QueueEmpty QueueFull QueueShutDown
asyncio.streams LimitOverrunError
asyncore ExitNow
audioop error
bdb BdbQuit
binascii Error Incomplete
binhex Error
builtins ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError EncodingWarning EnvironmentError Exception ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError _IncompleteInputError
compression.zstd ZstdError
concurrent.futures BrokenExecutor CancelledError InvalidStateError TimeoutError
concurrent.futures._base BrokenExecutor CancelledError Error InvalidStateError TimeoutError
concurrent.futures.process BrokenProcessPool
concurrent.futures.thread BrokenThreadPool
concurrent.interpreters._crossinterp ItemInterpreterDestroyed
configparser Error
copy Error error
csv Error
ctypes ArgumentError
dataclasses FrozenInstanceError
dbm _error
dbm.dumb error
dbm.sqlite3 error
decimal DecimalException
distutils.errors CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError
dummy_threading BrokenBarrierError ThreadError
email._header_value_parser _InvalidEwError
email.errors BoundaryError CharsetError HeaderParseError HeaderWriteError MessageDefect MessageError MessageParseError MultipartConversionError
encodings CodecRegistryError
ftplib Error error_perm error_proto error_reply error_temp
getopt GetoptError
getpass GetPassWarning
graphlib CycleError
gzip BadGzipFile
http.client CannotSendHeader CannotSendRequest HTTPException ImproperConnectionState IncompleteRead InvalidURL NotConnected ResponseNotReady UnimplementedFileMode UnknownTransferEncoding error
http.cookiejar LoadError
http.cookies CookieError
importlib.metadata MetadataNotFound PackageNotFoundError
importlib.resources.abc TraversalError
inspect ClassFoundException EndOfBlock
io BlockingIOError UnsupportedOperation
ipaddress AddressValueError NetmaskValueError
locale Error
lzma LZMAError
macpath norm_error
mailbox Error ExternalClashError FormatError NoSuchMailboxError NotEmptyError
mailcap UnsafeMailcapInput
multiprocessing AuthenticationError BufferTooShort ProcessError TimeoutError
multiprocessing.context AuthenticationError BufferTooShort ProcessError TimeoutError
multiprocessing.managers RemoteError
multiprocessing.resource_tracker ReentrantCallError
nis error
os error
ossaudiodev OSSAudioError error
parser ParserError
pathlib UnsupportedOperation
pathlib._abc UnsupportedOperation
pdb Restart
pickle PickleError PicklingError UnpicklingError
poplib error_proto
queue Empty Full ShutDown
runpy _Error
shelve ShelveError
shutil Error ExecError ReadError RegistryError SameFileError SpecialFileError _GiveupOnFastCopy
signal ItimerError
smtplib SMTPException SMTPNotSupportedError SMTPServerDisconnected
socket _GiveupOnSendfile error gaierror herror timeout
sqlite3 DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError ProgrammingError Warning
sre_parse Verbose
ssl CertificateError SSLCertVerificationError SSLEOFError SSLError SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError
statistics StatisticsError
struct error
subprocess CalledProcessError SubprocessError TimeoutExpired
sunau Error
tarfile CompressionError EOFHeaderError EmptyHeaderError ExtractError FilterError HeaderError InvalidHeaderError ReadError StreamError SubsequentHeaderError TarError TruncatedHeaderError
termios error
threading BrokenBarrierError ThreadError
tkinter TclError
tokenize StopTokenizing TokenError
tomllib TOMLDecodeError
turtle Terminator TurtleGraphicsError
unittest SkipTest
unittest.case SkipTest _ShouldStop _UnexpectedSuccess
unittest.mock InvalidSpecError
urllib.error URLError
uu Error
warnings _OptionError
wave Error
webbrowser Error
wsgiref.validate WSGIWarning
xml.dom.expatbuilder ParseEscape
xml.etree.ElementInclude FatalIncludeError LimitedRecursiveIncludeError
xml.etree.ElementTree ParseError
xml.parsers.expat ExpatError error
xmlrpc.client Error Fault ResponseError
zipapp ZipAppError
zipfile BadZipFile BadZipfile LargeZipFile error
zipimport ZipImportError
zlib error
zoneinfo InvalidTZPathWarning ZoneInfoNotFoundError
zoneinfo._common ZoneInfoNotFoundError
zoneinfo._tzpath InvalidTZPathWarning`,
  },
  {
    power: 'holds data',
    shape: 'plain exception',
    why: 'is an exception, which writes its message from its arguments',
    names: `
argparse ArgumentError
asyncio IncompleteReadError LimitOverrunError
asyncio.exceptions IncompleteReadError
asyncio.streams IncompleteReadError
calendar IllegalMonthError IllegalWeekdayError
concurrent.futures.process _RemoteTraceback
configparser DuplicateOptionError DuplicateSectionError InterpolationDepthError InterpolationError InterpolationMissingOptionError InterpolationSyntaxError MissingSectionHeaderError MultilineContinuationError NoOptionError NoSectionError ParsingError
doctest DocTestFailure UnexpectedException
email.errors CloseBoundaryNotFoundDefect FirstHeaderLineIsContinuationDefect HeaderDefect HeaderMissingRequiredValue InvalidBase64CharactersDefect InvalidBase64LengthDefect InvalidBase64PaddingDefect InvalidDateDefect InvalidHeaderDefect InvalidMultipartContentTransferEncodingDefect MalformedHeaderDefect MisplacedEnvelopeHeaderDefect MissingHeaderBodySeparatorDefect MultipartInvariantViolationDefect NoBoundaryInMultipartDefect NonASCIILocalPartDefect NonPrintableDefect ObsoleteHeaderDefect StartBoundaryNotFoundDefect UndecodableBytesDefect
getopt error
http.client BadStatusLine LineTooLong RemoteDisconnected UnknownProtocol
json JSONDecodeError
json.decoder JSONDecodeError
multiprocessing.pool MaybeEncodingError RemoteTraceback
netrc NetrcParseError
nntplib NNTPDataError NNTPError NNTPPermanentError NNTPProtocolError NNTPReplyError NNTPTemporaryError
optparse AmbiguousOptionError BadOptionError OptParseError OptionConflictError OptionError OptionValueError
plistlib InvalidFileException
re PatternError error
smtplib SMTPAuthenticationError SMTPConnectError SMTPDataError SMTPHeloError SMTPRecipientsRefused SMTPResponseException SMTPSenderRefused
sre_constants error
tabnanny NannyNag
urllib.error ContentTooShortError
xdrlib ConversionError Error
xml.dom DOMException DomstringSizeErr HierarchyRequestErr IndexSizeErr InuseAttributeErr InvalidAccessErr InvalidCharacterErr InvalidModificationErr InvalidStateErr NamespaceErr NoDataAllowedErr NoModificationAllowedErr NotFoundErr NotSupportedErr SyntaxErr ValidationErr WrongDocumentErr
xml.sax._exceptions SAXException SAXNotRecognizedException SAXNotSupportedException SAXReaderNotAvailable
xmlrpc.client ProtocolError`,
  },
  {
    power: 'holds data',
    shape: 'fields',
    why: 'is a tuple whose fields have names',
    names: `
_pydecimal DecimalTuple
aifc _aifc_params
concurrent.futures._base DoneAndNotDoneFutures
crypt _Method
decimal DecimalTuple
difflib Match
dis Instruction Positions _ExceptionTableEntry _ExceptionTableEntryBase _Instruction
doctest TestResults
importlib.metadata._collections Pair
inspect ArgInfo ArgSpec Arguments Attribute ClosureVars FrameInfo FullArgSpec Traceback _FrameInfo _Traceback
nntplib ArticleInfo GroupInfo
pkgutil ModuleInfo
platform AndroidVer IOSVersionInfo
selectors SelectorKey
sndhdr SndHeaders
ssl DefaultVerifyPaths
statistics LinearRegression
sunau _sunau_params
tkinter _VersionInfoType
tokenize TokenInfo
tomllib._parser Output
traceback _Anchors
unittest._log _LoggingWatcher
unittest.case _LoggingWatcher
urllib.robotparser RequestRate
wave _wave_params`,
  },
  {
    power: 'holds data',
    shape: 'structure',
    why: 'is a tuple of numbers and texts that the system gave',
    names: `
_interpchannels ChannelInfo
_lsprof profiler_entry profiler_subentry
_thread _ExceptHookArgs
grp struct_group
os sched_param stat_result statvfs_result terminal_size times_result uname_result waitid_result
posix sched_param times_result uname_result waitid_result
pwd struct_passwd
resource struct_rusage
signal struct_siginfo
spwd struct_spwd
threading ExceptHookArgs`,
  },
  {
    power: 'holds data',
    shape: 'enumeration',
    why: 'is an enumeration',
    names: `
ast _Precedence
asyncio.constants _SendfileMode
asyncio.locks _BarrierState
asyncio.runners _State
asyncio.sslproto AppProtocolState SSLProtocolState
asyncio.timeouts _State
calendar Day Month
enum EnumCheck FlagBoundary
http HTTPMethod HTTPStatus
inspect BufferFlags _ParameterKind
plistlib PlistFormat
pstats SortKey
py_compile PycInvalidationMode
re RegexFlag
signal Handlers Sigmasks Signals
socket AddressFamily AddressInfo MsgFlag SocketKind
ssl AlertDescription Options SSLErrorNumber TLSVersion VerifyFlags VerifyMode _SSLMethod _TLSAlertType _TLSContentType _TLSMessageType
symtable SymbolTableType
tkinter EventType
uuid SafeUUID`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is a member of an enumeration',
    names: `
signal SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGKILL SIGPIPE SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK
socket AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAN AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_SECURITY AF_SNA AF_TIPC AF_UNIX AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_STREAM
ssl ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED CERT_NONE CERT_OPTIONAL CERT_REQUIRED OP_ALL OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_NO_COMPRESSION OP_NO_RENEGOTIATION OP_NO_SSLv2 OP_NO_SSLv3 OP_NO_TICKET OP_NO_TLSv1 OP_NO_TLSv1_1 OP_NO_TLSv1_2 OP_NO_TLSv1_3 PROTOCOL_TLS PROTOCOL_TLS_CLIENT PROTOCOL_TLS_SERVER PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 SSL_ERROR_EOF SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN VERIFY_ALLOW_PROXY_CERTS VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT VERIFY_X509_PARTIAL_CHAIN VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST`,
  },
  {
    power: 'holds data',
    shape: 'node',
    why: 'is a node of a syntax tree, which keeps its fields',
    names: `
_ast AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Mod Module Mult Name NameConstant NamedExpr Nonlocal Not NotEq NotIn Num Or Param Pass Pow RShift Raise Return Set SetComp Slice Starred Store Str Sub Subscript Suite Try Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword mod operator slice stmt type_ignore unaryop withitem
ast AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name NameConstant NamedExpr Nonlocal Not NotEq NotIn Num Or Param ParamSpec Pass Pow RShift Raise Return Set SetComp Slice Starred Store Str Sub Subscript Suite Try TryStar Tuple TypeAlias TypeIgnore TypeVar TypeVarTuple UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword match_case mod operator pattern slice stmt type_ignore type_param unaryop withitem`,
  },
];
