/**
 * The standard library, classified by hand: the data types that may load outside torch, and words for the functions that
 * attacks use most. What is on neither list is dangerous all the same (judge.ts). It knows nothing of verdicts.
 */
import type { DangerRow, DataRow } from './table.ts';

/** Read in CPython 3.8 to 3.13 (Lib/, Objects/, Modules/). Exceptions, tuples and enumerations are generated (stdlib-types.ts). */
export const STDLIB_DATA: readonly DataRow[] = [
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is a built-in value or type',
    names: `
builtins bool float int str Ellipsis NotImplemented`,
  },
  {
    power: 'holds data',
    shape: 'container',
    why: 'is a built-in container',
    names: `
builtins dict frozenset list set tuple`,
  },
  {
    power: 'holds data',
    shape: 'bytes',
    why: 'is a built-in value',
    names: `
builtins bytearray bytes`,
  },
  {
    power: 'holds data',
    shape: 'complex',
    why: 'is a built-in number',
    names: `
builtins complex`,
  },
  {
    power: 'holds data',
    shape: 'range',
    why: 'is a range of integers',
    names: `
builtins range`,
  },
  {
    power: 'holds data',
    shape: 'slice',
    why: 'is a slice, which keeps its three values',
    names: `
builtins slice`,
  },
  {
    power: 'holds data',
    shape: 'object',
    why: 'is the base of all classes',
    names: `
builtins object`,
  },
  {
    power: 'holds data',
    shape: 'unicode error',
    why: 'is an exception, which keeps its arguments',
    names: `
builtins UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError`,
  },
  {
    power: 'holds data',
    shape: 'called instance',
    why: 'keeps the attributes it is given',
    names: `
collections UserDict UserList
types SimpleNamespace
argparse Namespace
email.charset Charset
email.message Message
optparse Values
pprint PrettyPrinter
textwrap TextWrapper`,
  },
  {
    power: 'holds data',
    shape: 'tuple instance',
    why: 'is a text with methods',
    names: `
collections UserString`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'looks up keys in several dicts',
    names: `
collections ChainMap`,
  },
  {
    power: 'holds data',
    shape: 'counter',
    why: 'is a dict of counts',
    names: `
collections Counter`,
  },
  {
    power: 'holds data',
    shape: 'ordered dict',
    why: 'is a dict',
    names: `
collections OrderedDict`,
  },
  {
    power: 'holds data',
    shape: 'default dict',
    why: 'is a dict, which keeps the factory of missing values and does not call it while it is filled',
    names: `
collections defaultdict`,
  },
  {
    power: 'holds data',
    shape: 'deque',
    why: 'is a list',
    names: `
collections deque`,
  },
  {
    power: 'holds data',
    shape: 'date',
    why: 'is a date, a time or a time zone',
    names: `
datetime date datetime time timedelta timezone
time struct_time`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is the class of time zones',
    names: `
zoneinfo ZoneInfo`,
  },
  {
    power: 'holds data',
    shape: 'singleton',
    why: 'looks up a time zone by its name, which is checked to stay inside the time zone database',
    names: `
zoneinfo ZoneInfo._unpickle`,
  },
  {
    power: 'holds data',
    shape: 'decimal context',
    why: 'holds the settings of decimal numbers',
    names: `
decimal Context`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'is a distribution, made of two numbers',
    names: `
statistics NormalDist`,
  },
  {
    power: 'holds data',
    shape: 'exception',
    why: 'is a signal of decimal numbers, and an exception',
    names: `
decimal Clamped ConversionSyntax DivisionByZero DivisionImpossible DivisionUndefined FloatOperation Inexact InvalidContext InvalidOperation Overflow Rounded Subnormal Underflow`,
  },
  {
    power: 'holds data',
    shape: 'constants',
    why: 'is a number',
    names: `
decimal Decimal`,
  },
  {
    power: 'holds data',
    shape: 'fraction',
    why: 'is a number',
    names: `
fractions Fraction`,
  },
  {
    power: 'holds data',
    shape: 'constants',
    why: 'is an address',
    names: `
ipaddress IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network`,
  },
  {
    power: 'holds data',
    shape: 'tuple instance',
    why: 'is an address, taken apart',
    names: `
urllib.parse DefragResult DefragResultBytes ParseResult ParseResultBytes SplitResult SplitResultBytes`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'instance',
    why: 'is an identifier, whose __setstate__ only stores its number',
    names: `
uuid UUID`,
  },
  {
    power: 'holds data',
    shape: 'constants',
    why: 'is a path; making one opens no file',
    names: `
pathlib Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath
pathlib._local Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath`,
  },
  {
    power: 'native state',
    shape: 'array',
    why: 'is an array of numbers',
    names: `
array array _array_reconstructor`,
  },
  {
    power: 'native state',
    shape: 'stream',
    why: 'is a buffer in memory',
    names: `
io BytesIO StringIO
_io BytesIO StringIO`,
  },
  {
    power: 'native state',
    shape: 'element',
    why: 'is an element of an XML tree',
    names: `
xml.etree.ElementTree Element`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a name in an XML tree',
    names: `
xml.etree.ElementTree QName`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is a type hint',
    names: `
typing Annotated Any AnyStr Callable ClassVar Collection Counter DefaultDict Deque Dict Final FrozenSet Generic Hashable Iterable Iterator List Literal Mapping MutableMapping MutableSequence MutableSet Optional OrderedDict Sequence Set Sized Text Tuple Type Union`,
  },
  {
    power: 'holds data',
    shape: 'constants',
    why: 'compiles a regular expression',
    names: `
re _compile`,
  },
  {
    power: 'holds data',
    shape: 'iterator',
    why: 'counts, repeats or passes on values',
    names: `
builtins enumerate reversed zip
itertools count repeat`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'keeps the attributes it is given; its Python code runs when a program uses it',
    names: `
calendar Calendar HTMLCalendar LocaleHTMLCalendar LocaleTextCalendar TextCalendar
contextlib nullcontext
dataclasses _MISSING_TYPE
difflib Differ SequenceMatcher
graphlib TopologicalSorter
http.cookiejar Cookie
json.encoder JSONEncoder
logging Filter Formatter LogRecord PercentStyle StrFormatStyle StringTemplateStyle
shlex shlex
string Formatter Template
subprocess CompletedProcess
xml.etree.ElementTree ElementTree
xmlrpc.client Binary DateTime`,
  },
  {
    power: 'holds data',
    shape: 'instance',
    why: 'is a mail, or settings of one',
    names: `
email._policybase Compat32
email.header Header
email.message EmailMessage MIMEPart
email.mime.application MIMEApplication
email.mime.audio MIMEAudio
email.mime.base MIMEBase
email.mime.image MIMEImage
email.mime.message MIMEMessage
email.mime.multipart MIMEMultipart
email.mime.nonmultipart MIMENonMultipart
email.mime.text MIMEText
email.policy EmailPolicy`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'tells about a member of an archive',
    names: `
tarfile TarInfo
zipfile ZipInfo`,
  },
  {
    power: 'holds data',
    shape: 'slots instance',
    why: 'is a node of a graph',
    names: `
graphlib _NodeInfo`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'morsel',
    why: 'is a part of a cookie, whose __setstate__ stores three texts',
    names: `
http.cookies Morsel`,
  },
  {
    power: 'holds data',
    shape: 'cookie',
    why: 'is a dict of cookies',
    names: `
http.cookies SimpleCookie`,
  },
  {
    power: 'holds data',
    shape: 'constants',
    why: 'is a number of a property list',
    names: `
plistlib UID`,
  },
  {
    power: 'holds data',
    shape: 'singleton',
    why: 'finds or makes a logger by its name',
    names: `
logging getLogger`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is an abstract class, mentioned as a type hint',
    names: `
collections.abc AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer ByteString Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView
numbers Complex Integral Number Rational Real`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'is a class that is only mentioned',
    names: `
csv Dialect excel excel_tab unix_dialect
json.decoder JSONDecoder
re Match Pattern`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'stands for a comment in an XML tree',
    names: `
xml.etree.ElementTree Comment PI ProcessingInstruction`,
  },
  {
    power: 'holds data',
    shape: 'iter',
    why: 'goes through the values of one container; a function is no container',
    names: `
builtins iter`,
  },
  {
    power: 'holds data',
    shape: 'deque iterator',
    why: 'goes through the values of a deque',
    names: `
_collections _deque_iterator _deque_reverse_iterator
collections _deque_iterator _deque_reverse_iterator`,
  },
  {
    power: 'holds data',
    shape: 'chain',
    why: 'passes on the values of several iterators',
    names: `
itertools chain`,
  },
  {
    power: 'holds data',
    shape: 'mention',
    why: 'returns the hash of a value, as does a dict of its key; gensim writes it with its word vectors',
    names: `
builtins hash`,
  },
  {
    power: 'runs its own __setstate__',
    shape: 'random',
    why: 'is a random number generator, whose __setstate__ stores numbers',
    names: `
random Random`,
  },
  {
    power: 'holds data',
    shape: 'latin-1',
    why: 'turns text into bytes',
    names: `
_codecs encode`,
  },
  {
    power: 'builds an instance',
    shape: 'reconstructor',
    why: 'builds an instance of a class that the same file names',
    names: `
copyreg _reconstructor`,
  },
];

/** Words for the best known; the rest of each module is covered by the rule for the standard library. */
export const STDLIB_DANGER: readonly DangerRow[] = [
  {
    power: 'reads attributes',
    why: 'hands out an item of an object, and so any function that it holds',
    names: `operator.getitem _operator.getitem operator.itemgetter _operator.itemgetter`,
  },
  {
    power: 'sets attributes',
    why: 'changes the object it is given, which may be one of the program',
    names: `operator.setitem _operator.setitem operator.delitem _operator.delitem operator.iadd _operator.iadd
operator.iconcat _operator.iconcat operator.iand _operator.iand operator.ior _operator.ior operator.isub _operator.isub`,
  },
  {
    power: 'calls an argument',
    why: 'takes the next value of an iterator, which may call a function for it',
    names: `builtins.next builtins.anext`,
  },
  {
    power: 'starts processes',
    why: 'runs a shell command',
    names: `os.system posix.system nt.system os.popen os.popen2 os.popen3 os.popen4 posix.popen commands.getoutput
commands.getstatusoutput subprocess.getoutput subprocess.getstatusoutput asyncio.create_subprocess_shell popen2
asyncio.subprocess.create_subprocess_shell platform.popen pipes.Template pydoc.pipepager pydoc.tempfilepager`,
  },
  {
    power: 'starts processes',
    why: 'starts another program',
    names: `subprocess _posixsubprocess _subprocess pty.spawn webbrowser _winapi.CreateProcess antigravity os.startfile nt.startfile
os.execl os.execle os.execlp os.execlpe os.execv os.execve os.execvp os.execvpe posix.execv posix.execve nt.execv nt.execve
os.spawnl os.spawnle os.spawnlp os.spawnlpe os.spawnv os.spawnve os.spawnvp os.spawnvpe nt.spawnv nt.spawnve
os.posix_spawn os.posix_spawnp posix.posix_spawn posix.posix_spawnp os.fork posix.fork os.forkpty posix.forkpty
os._wrap_close asyncio.create_subprocess_exec multiprocessing.util.spawnv_passfds distutils.spawn _osx_support
_aix_support _bootsubprocess idlelib.pyshell test.support.script_helper ctypes.util`,
  },
  {
    power: 'runs code',
    why: 'runs Python code it is given',
    names: `builtins.eval builtins.exec builtins.execfile runpy code.interact code.InteractiveInterpreter code.InteractiveConsole
cProfile profile trace pdb bdb timeit doctest idlelib.run idlelib.autocomplete idlelib.calltip idlelib.debugobj rlcompleter
lib2to3.pgen2.pgen _xxsubinterpreters _interpreters concurrent.interpreters logging.config collections.namedtuple
multiprocessing.spawn multiprocessing.forkserver rexec Bastion test.support`,
  },
  {
    power: 'runs code',
    why: 'compiles code, or makes functions of it',
    names: `builtins.compile codeop compileall py_compile types.CodeType types.FunctionType types.LambdaType types.MethodType
types.CellType dis new symtable compiler`,
  },
  {
    power: 'runs code',
    why: 'makes a class, or hands out the class of an object',
    names: `builtins.type types.new_class builtins.super builtins.property builtins.classmethod builtins.staticmethod`,
  },
  {
    power: 'runs code',
    why: 'runs machine code',
    names: `ctypes _ctypes dl`,
  },
  {
    power: 'runs code',
    why: 'stops in the debugger, which an environment variable can replace by any function',
    names: `builtins.breakpoint sys.breakpointhook`,
  },
  {
    power: 'imports modules',
    why: 'imports a module by its name, which runs it and hands out its functions',
    names: `builtins.__import__ builtins.reload importlib imp _imp _frozen_importlib _frozen_importlib_external pkgutil zipimport
ihooks imputil modulefinder unittest.mock._importer unittest.loader test.regrtest`,
  },
  {
    power: 'unpickles',
    why: 'loads another pickle, which is not seen here',
    names: `pickle _pickle cPickle shelve marshal multiprocessing.reduction multiprocessing.connection lib2to3.pgen2.grammar`,
  },
  {
    power: 'reads attributes',
    why: 'hands out any attribute of an object by its name',
    names: `builtins.getattr builtins.vars builtins.dir builtins.globals builtins.locals inspect operator.attrgetter _operator.attrgetter
gc`,
  },
  {
    power: 'reads attributes',
    why: 'hands out the loaded modules, or changes the interpreter',
    names: `sys`,
  },
  {
    power: 'sets attributes',
    why: 'changes any attribute of an object',
    names: `builtins.setattr builtins.delattr copyreg.add_extension copyreg.pickle`,
  },
  {
    power: 'calls an argument',
    why: 'calls a function it is given, or hands out one that does',
    names: `functools builtins.map builtins.filter builtins.apply operator
_operator _functools itertools.starmap itertools.accumulate itertools.groupby itertools.takewhile itertools.dropwhile
itertools.filterfalse threading _thread thread atexit weakref.finalize sched concurrent.futures multiprocessing.pool
multiprocessing.Process multiprocessing.Pool contextlib signal.signal asyncio unittest.mock`,
  },
  {
    power: 'uses the network',
    why: 'opens network connections',
    names: `socket _socket ssl _ssl urllib urllib2 http httplib ftplib poplib imaplib nntplib smtplib smtpd telnetlib xmlrpc
xmlrpclib socketserver asyncore asynchat wsgiref`,
  },
  {
    power: 'touches files',
    why: 'reads or writes files',
    names: `builtins.open builtins.file io.open io.FileIO io.open_code io.OpenWrapper _io.open _io.FileIO _io.open_code _pyio shutil
tempfile fileinput linecache gzip bz2 lzma zipfile tarfile mmap sqlite3 _sqlite3 dbm glob filecmp codecs.open tokenize.open
logging.FileHandler logging.handlers os.open os.remove os.unlink os.rename os.replace os.mkdir os.makedirs os.rmdir
os.removedirs os.listdir os.scandir os.chmod os.symlink os.link os.truncate posix.open posix.remove posix.unlink
posix.rename posix.mkdir posix.rmdir pathlib.Path.unlink configparser mailbox distutils.file_util distutils.dir_util
wave aifc sunau netrc`,
  },
  {
    power: 'imports modules',
    why: 'installs packages or runs their setup code',
    names: `ensurepip venv distutils site zipapp`,
  },
  {
    power: 'changes the process',
    why: 'ends, blocks or alters the running process',
    names: `faulthandler os.kill posix.kill os.killpg os._exit posix._exit os.abort posix.abort sys.exit builtins.exit builtins.quit
os.putenv posix.putenv signal resource tkinter _tkinter turtle builtins.input builtins.help`,
  },
];
