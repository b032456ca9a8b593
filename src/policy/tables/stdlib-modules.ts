/**
 * The top-level modules of the standard library, of Python 2.7 and of Python 3.0 to 3.15, with private ones and those since
 * removed. Written by scripts/make-stdlib-modules.py from the package stdlibs 2026.9.3; do not edit by hand.
 */

/** Of Python 3. */
export const PYTHON3_MODULES = `
CDIO CDROM DLFCN IN SOCKET STROPTS TYPES __future__ __hello__ __hello_alias__ __hello_only__ __phello__
__phello_alias__ _abc _abcoll _aix_support _android_support _apple_support _ast _ast_unparse _asyncio _bisect _blake2
_bootlocale _bootsubprocess _bytesio _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr
_codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes
_ctypes_test _curses _curses_panel _datetime _dbm _decimal _distutils_findvs _dummy_thread _elementtree _emx_link
_fileio _frozen_importlib _frozen_importlib_external _functools _gdbm _gestalt _hashlib _heapq _hmac _imp
_interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _math_integer
_md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _peg_parser
_pickle _posixshmem _posixsubprocess _py_abc _py_warnings _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random
_remote_debugging _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat
_statistics _string _stringio _strptime _struct _subprocess _suggestions _symtable _sysconfig _sysconfigdata
_testbuffer _testcapi _testcapi_datetime _testclinic _testclinic_limited _testconsole _testexternalinspection
_testimportmultiple _testinternalcapi _testlimitedcapi _testmultiphase _testsinglephase _thread _threading_local
_tkinter _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _weakrefset _winapi _winreg _wmi
_xxinterpchannels _xxsubinterpreters _xxtestfuzz _zoneinfo _zstd abc aifc annotationlib antigravity argparse array ast
asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect build_class builtins bz2 cProfile calendar
cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser
contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils
doctest dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter
fpectl fpetest fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq
hmac html http idlelib imageop imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3
linecache locale logging lzma macpath macurl2path mailbox mailcap marshal math md5 mimetypes mmap modulefinder msilib
msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os os2 os2emxpath
ossaudiodev parser pathlib pcre pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint
profile profiling pstats pty pwd py_compile pyclbr pydoc pydoc_data pydoc_topics pyexpat queue quopri random re
readline reprlib resource rgbimg rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site
smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string
stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios
test textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle
turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound
wsgiref xdrlib xml xmlrpc xx xxlimited xxlimited_35 xxlimited_3_13 xxsubtype zipapp zipfile zipimport zlib zoneinfo
`;

/** Of Python 2.7 only. */
export const PYTHON2_MODULES = `
AL Audio_mac BaseHTTPServer Bastion CD CGIHTTPServer CL CL_old Canvas Carbon ColorPicker ConfigParser Cookie DEVICE
Dialog DocXMLRPCServer ERRNO EasyDialogs FILE FL FileDialog FixTk FrameWork GET GL GLWS HTMLParser IOCTL MacOS
MimeWriter MiniAEFrame Nav OSATerminology PixMapWrapper Queue SUNAUDIODEV SV ScrolledText SimpleDialog
SimpleHTTPServer SimpleXMLRPCServer SocketServer StringIO Tix Tkconstants Tkdnd Tkinter UserDict UserList UserString
WAIT _AE _AH _App _CF _CG _CarbonEvt _Cm _Ctl _Dlg _Drag _Evt _File _Fm _Folder _Help _IBCarbon _Icn _LWPCookieJar
_Launch _List _Menu _Mlte _MozillaCookieJar _OSA _Qd _Qdoffs _Qt _Res _Scrap _Snd _TE _Win __builtin__ _bsddb _hotshot
_pybsddb _sha aepack aetools aetypes anydbm applesingle appletrawmain appletrunner argvemulator audiodev autoGIL
bgenlocations bsddb bsddb185 buildtools bundlebuilder cPickle cStringIO cddb cdplayer cfmfile commands compiler
cookielib copy_reg dbhash dircache dl dumbdbm dummy_thread exceptions findertools flp fm fpformat future_builtins gdbm
gensuitemodule gestalt hotshot htmlentitydefs htmllib httplib icglue icopen ihooks imgfile imputil jpeg linuxaudiodev
macerrors macostools macresource markupbase mhlib mimetools mimify multifile mutex new panelparser pimp popen2
posixfile readcd repr rexec rfc822 riscosenviron riscospath robotparser rourl2path sets sgi sgmllib sha sre statvfs
stringold strop sunaudio sunaudiodev terminalcommand thread timing tkColorChooser tkCommonDialog tkFileDialog tkFont
tkMessageBox tkSimpleDialog toaiff torgb ttk urllib2 urlparse user videoreader whichdb xmllib xmlrpclib
`;
