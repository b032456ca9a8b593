"""Small files that ask torch one question each, and what real releases answer: test/fixtures/torch.

usage: torch-fixtures.py write           writes the files; needs no torch. The payloads are harmless.
       python torch-fixtures.py ask      with a torch release installed: records its answers in answers.json
       python torch-fixtures.py check    compares its answers with the recorded ones

torch wheels for Linux want NVIDIA libraries; empty stand-ins for them are enough to import torch and load on the CPU.
answers.json holds per file the answers in order of release, each with the first release that gives it.
"""
import io
import json
import os
import re
import struct
import sys
import zipfile
import zlib

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'test', 'fixtures', 'torch')
PROTO = b'\x80\x02'
NONE, TRUE, FALSE = b'N', b'\x88', b'\x89'
FLOAT = b'G' + struct.pack('>d', 1.5)
DATA = bytes(24)


def glob(name):
    module, _, last = name.rpartition('.')
    return b'c' + module.encode() + b'\n' + last.encode() + b'\n'


def text(value):
    raw = value if isinstance(value, bytes) else value.encode('utf-8', 'surrogatepass')
    return b'X' + struct.pack('<I', len(raw)) + raw


def num(value):
    if 0 <= value < 256:
        return b'K' + bytes([value])
    if -2**31 <= value < 2**31:
        return b'J' + struct.pack('<i', value)
    raw = value.to_bytes((value.bit_length() + 8) // 8, 'little', signed=True)
    return b'\x8a' + bytes([len(raw)]) + raw


def tup(*items):
    return b'(' + b''.join(items) + b't' if items else b')'


def lst(*items):
    return b'](' + b''.join(items) + b'e'


def dct(*items):
    return b'}(' + b''.join(items) + b'u'


def call(name, *args):
    return glob(name) + tup(*args) + b'R'


def new(name, *args):
    return glob(name) + tup(*args) + b'\x81'


ODICT = call('collections.OrderedDict')
SHAPE, STRIDE = tup(num(2), num(3)), tup(num(3), num(1))


def storage(key=text('0'), kind='torch.FloatStorage', count=num(6)):
    return tup(text('storage'), glob(kind), key, text('cpu'), count) + b'Q'


def tensor(base=None, offset=num(0), size=SHAPE, stride=STRIDE, grad=FALSE, *more):
    return call('torch._utils._rebuild_tensor_v2', base or storage(), offset, size, stride, grad, ODICT, *more)


class Zip:
    """A zip writer with every field open."""

    def __init__(self):
        self.body, self.central = bytearray(), []

    def add(self, name, data, method=0, flags=0, crc=None, signature=b'PK\3\4', name_there=None, attributes=0, size=None, time=0):
        raw = data
        if method == 8:
            packer = zlib.compressobj(9, 8, -15)
            raw = packer.compress(data) + packer.flush()
        name, crc, offset = name.encode(), zlib.crc32(data) if crc is None else crc, len(self.body)
        there = name if name_there is None else name_there.encode()
        self.body += signature + struct.pack('<HHHHHIIIHH', 20, 0, method, time, 0, crc, len(raw), len(data), len(there), 0) + there + raw
        self.central.append(b'PK\1\2' + struct.pack('<HHHHHHIIIHHHHHII', 20, 20, flags, method, time, 0, crc, len(raw),
                                                    len(data) if size is None else size, len(name), 0, 0, 0, 0, attributes, offset) + name)
        return self

    def end(self, trail=b'', entries=None):
        start, central = len(self.body), b''.join(self.central)
        count = len(self.central) if entries is None else entries
        return bytes(self.body) + central + b'PK\5\6' + struct.pack('<HHHHIIH', 0, 0, count, count, len(central), start, 0) + trail


def archive(pickle, records=(('data/0', DATA),), version=b'3\n', prefix='a', **fields):
    made = Zip().add(prefix + '/data.pkl', pickle, **fields)
    for name, data in records:
        made.add(prefix + '/' + name, data)
    return made.add(prefix + '/version', version) if version is not None else made


def legacy(body, keys=lst(text('0')), data=struct.pack('<q', 6) + DATA, magic=None):
    magic = magic or PROTO + b'\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19.'
    return magic + PROTO + b'M\xe9\x03.' + PROTO + b'}.' + PROTO + body + b'.' + PROTO + keys + b'.' + data


def legacy_storage(count=num(6)):
    return tup(text('storage'), glob('torch.FloatStorage'), text('0'), text('cpu'), count, NONE) + b'Q'


def pickles():
    """What lies between PROTO 2 and STOP."""
    sizes = lambda *numbers: tup(*map(num, numbers))
    sparse = call('torch.serialization._get_layout', text('torch.sparse_coo'))
    from_type, state = 'torch._tensor._rebuild_from_type_v2', 'torch._utils._rebuild_parameter_with_state'
    parts = tup(storage(), num(0), SHAPE, STRIDE, FALSE, ODICT)
    yield from {
        'ok': tensor(), 'none': NONE, 'float': FLOAT, 'grad': tensor(None, num(0), SHAPE, STRIDE, TRUE),
        'grad_int': tensor(storage(kind='torch.LongStorage', count=num(3)), num(0), sizes(3), sizes(1), TRUE),
        'grad_number': tensor(None, num(0), SHAPE, STRIDE, num(1)), 'too_big': tensor(None, num(0), sizes(20, 3)),
        'offset': tensor(None, num(1)), 'offset_negative': tensor(None, num(-1)), 'shape_negative': tensor(None, num(0), sizes(-1, 3)),
        'shape_mismatch': tensor(None, num(0), SHAPE, sizes(1)), 'shape_empty': tensor(None, num(0), sizes(0, 3)),
        'stride_zero': tensor(None, num(0), sizes(1000, 1000), sizes(0, 0)), 'stride_negative': tensor(None, num(0), SHAPE, sizes(-3, 1)),
        'few_arguments': call('torch._utils._rebuild_tensor_v2', storage(), num(0)), 'metadata': tensor(None, num(0), SHAPE, STRIDE, FALSE, dct(text('neg'), TRUE)),
        'metadata_conj_real': tensor(None, num(0), SHAPE, STRIDE, FALSE, dct(text('conj'), TRUE)),
        'metadata_other': tensor(None, num(0), SHAPE, STRIDE, FALSE, dct(text('x'), TRUE)),
        'no_storage': tensor(NONE), 'storage_missing': storage(key=text('7')), 'storage_key_number': storage(key=num(0)),
        'storage_count_negative': storage(count=num(-1)), 'storage_count_text': storage(count=text('6')), 'storage_more': storage(count=num(5)),
        'storage_kind_text': tup(text('storage'), text('FloatStorage'), text('0'), text('cpu'), num(6)) + b'Q',
        'pid_int': num(1) + b'Q', 'pid_text': text('a') + b'Q', 'pid_other': tup(text('module'), NONE) + b'Q', 'pid_empty': b')Q',
        'pid_short': tup(text('storage'), glob('torch.FloatStorage')) + b'Q',
        'parameter': call('torch._utils._rebuild_parameter', tensor(), TRUE, ODICT), 'parameter_text': call('torch._utils._rebuild_parameter', text('a'), TRUE, ODICT),
        'parameter_new': new('torch.nn.parameter.Parameter', tensor(), TRUE), 'state': call(state, tensor(), TRUE, ODICT, dct(text('a'), num(1))),
        'state_read_only': call(state, tensor(), TRUE, ODICT, dct(text('shape'), num(1))), 'state_number': call(state, tensor(), TRUE, ODICT, num(5)),
        'from_type': call(from_type, glob('torch._utils._rebuild_tensor_v2'), glob('torch.Tensor'), parts, dct(text('a'), num(1))),
        'from_type_bypass': call(from_type, glob('collections.OrderedDict'), glob('collections.OrderedDict'), b')', b'}'),
        'from_type_text': call(from_type, text('a'), glob('torch.Tensor'), b')', NONE),
        'layout': sparse, 'layout_unknown': call('torch.serialization._get_layout', text('x')), 'layout_jagged': call('torch.serialization._get_layout', text('torch.jagged')),
        'sparse_text': call('torch._utils._rebuild_sparse_tensor', text('torch.sparse_coo'), b')'), 'sparse_few': call('torch._utils._rebuild_sparse_tensor', sparse, tup(NONE)),
        'meta': call('torch._utils._rebuild_meta_tensor_no_storage', glob('torch.float32'), sizes(2), sizes(1), FALSE),
        'meta_negative': call('torch._utils._rebuild_meta_tensor_no_storage', glob('torch.float32'), sizes(-2), sizes(1), FALSE),
        'wrapper': call('torch._utils._rebuild_wrapper_subclass', glob('torch.Tensor'), glob('torch.float32'), sizes(2), sizes(1), num(0), sparse, NONE, FALSE),
        'odict_pairs': call('collections.OrderedDict', lst(tup(text('a'), num(1)))), 'odict_number': call('collections.OrderedDict', num(1)),
        'odict_short_pair': call('collections.OrderedDict', lst(tup(text('a')))), 'odict_arguments': glob('collections.OrderedDict') + num(1) + b'R',
        'counter': call('collections.Counter', text('aab')), 'set_unhashable': call('builtins.set', lst(b']')), 'set': call('builtins.set', lst(num(1))),
        'bytearray_256': call('builtins.bytearray', lst(num(256))), 'complex_text': call('builtins.complex', text('1+2j')), 'complex_bad': call('builtins.complex', text('z')),
        'size_float': call('torch.Size', tup(FLOAT)), 'size': call('torch.Size', sizes(1, 2)), 'device': call('torch.device', text('cuda:0')), 'device_bad': call('torch.device', text('x')),
        'device_number': call('torch.device', num(0)), 'encode': call('_codecs.encode', text('\xe9'), text('latin1')), 'encode_beyond': call('_codecs.encode', text('\u1234'), text('latin1')),
        'encode_unknown': call('_codecs.encode', text('a'), text('x')), 'dtype_called': call('torch.float32'), 'storage_called': call('torch.FloatStorage'),
        'text_called': text('a') + b')R', 'new_function': new('torch._utils._rebuild_tensor'), 'new_tensor': new('torch.Tensor'), 'new_counter': new('collections.Counter'),
        'new_cuda': new('torch.cuda.FloatTensor'), 'build_dict': b'}}b', 'build_odict': ODICT + dct(text('a'), num(1)) + b'b', 'build_odict_none': ODICT + b'Nb',
        'build_set': call('builtins.set') + dct(text('a'), num(1)) + b'b', 'build_tensor': tensor() + b')b', 'build_parameter': call('torch._utils._rebuild_parameter', tensor(), TRUE, ODICT) + b'}b',
        'append_odict': ODICT + num(1) + b'a', 'append_tuple': b')' + num(1) + b'a', 'setitem_list': lst(num(1)) + num(0) + num(2) + b's', 'setitem_none': b'N' + num(0) + num(2) + b's',
        'setitem_tensor': tensor() + num(0) + num(2) + b's', 'setitems_odd': b'}(' + num(0) + b'u', 'setitems_nothing': b'N(u', 'key_unhashable': b'}]Ns', 'key_tuple_of_list': b'}]\x85Ns',
        'stop_empty': b'', 'tuple2_short': num(1) + b'\x86', 'mark_missing': b't', 'mark_open': num(1) + b'(' + num(2), 'memo_missing': b'h\x05', 'memo_order': num(7) + b'r\x10\x27\x00\x00q\x01j\x10\x27\x00\x00',
        'cycle': b']q\x00h\x00a', 'text_invalid': text(b'\xff'), 'text_surrogate': text('\ud800'), 'text_short': text(b'a\xe2\x82b'), 'text_end': text(b'\xf0\x9f\x98'), 'string_invalid': b'U\x01\xff',
        'evil': glob('posix.system') + tup(text('true')) + b'R', 'nested_module': glob('os.path.join'), 'getattr': glob('builtins.getattr'), 'python2_set': call('__builtin__.set'),
        'python2_eval': glob('__builtin__.eval'), 'python2_other': glob('cPickle.loads'), 'python2_intern': glob('__builtin__.intern'), 'two_unsafe': glob('b.two') + glob('a.one'),
        'njt': glob('torch.nested._internal.nested_tensor.NestedTensor'), 'dtensor': glob('torch.distributed.tensor.DTensor'), 'mesh': glob('torch.distributed._mesh_layout._FlatLayout'),
        'uint16': glob('torch.uint16'), 'int4': glob('torch.int4'), 'float4': glob('torch.float4_e2m1fn_x2'), 'bcomplex': glob('torch.bcomplex32'), 'name_invalid': b'ca\n\xff\n',
        'numpy_scalar': call('numpy._core.multiarray.scalar', call('numpy.dtype', text('f8'), FALSE, TRUE) + tup(num(3), text('<'), NONE, NONE, NONE, num(-1), num(-1), num(0)) + b'b', call('_codecs.encode', text('\0' * 8), text('latin1'))),
        'deque': call('collections.deque') + b'(' + num(1) + b'e', 'defaultdict': call('collections.defaultdict', glob('builtins.list')),
    }.items()
    for code in (0x42, 0x46, 0x49, 0x4c, 0x30, 0x32, 0x50, 0x53, 0x54, 0x56, 0x67, 0x69, 0x70, 0x8b, 0x8c, 0x8e, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x00, 0xff):
        yield f'opcode_{code:02x}', b'N' + bytes([code])


def archives():
    good = PROTO + tensor() + b'.'
    yield 'crc', archive(good, crc=1).end()
    yield 'deflated', archive(good, method=8).end()
    yield 'method_12', archive(good, method=12).end()
    yield 'encrypted', archive(good, flags=1).end()
    yield 'masked', archive(good, flags=0x2000).end()
    yield 'no_local_header', archive(good, signature=b'PK\3\3').end()
    yield 'local_name', archive(good, name_there='a/other').end()
    yield 'size_wrong', archive(good, size=5).end()
    yield 'size_wrong_unseen', archive(good, size=5, time=1).end()
    yield 'entries_more', archive(good).end(entries=9)
    yield 'trail_60000', archive(good).end(b'x' * 3000)
    yield 'lead', b'x' + archive(good).end()
    yield 'lead_zip', b'PK\3\4' + archive(good).end()
    yield 'cut', archive(good).end()[:-30]
    yield 'upper_case', archive(good, prefix='A').add('a/x', b'').end()
    yield 'upper_pickle', Zip().add('a/DATA.PKL', good).add('a/data/0', DATA).add('a/VERSION', b'3').end()
    yield 'stray', archive(good).add('b', b'').end()
    yield 'no_folder', Zip().add('data.pkl', good).end()
    yield 'no_version', archive(good, version=None).end()
    for name, version in {'text': b'x', 'minus': b'-1', 'blank': b'  3x', 'eleven': b'11', 'long': b'9' * 25}.items():
        yield 'version_' + name, archive(good, version=version).end()
    for name, data in {'byteorder': b'middle', '.storage_alignment': b'z', '.format_version': b'z', '.data/serialization_id': b'\xff'}.items():
        yield 'record_' + name.strip('.').replace('.', '').replace('/', '_'), archive(good, (('data/0', DATA), (name, data))).end()
    yield 'storage_short', archive(good, (('data/0', DATA[:10]),)).end()
    yield 'storage_empty', archive(good, (('data/0', b''),)).end()
    yield 'constants', archive(good, (('data/0', DATA), ('constants.pkl', b'1'))).end()
    yield 'constants_upper', archive(good, (('data/0', DATA), ('Constants.pkl', b'1'))).end()
    yield 'no_pickle', Zip().add('a/version', b'3').end()
    for extra in range(5):
        made = Zip().add('a/data.pkl', PROTO + b'N.').add('a/data.pkl', PROTO + glob('second.one') + b'.').add('a/version', b'3')
        for place in range(extra):
            made.add(f'a/f{place}', b'')
        yield f'duplicate_{extra}', made.end()


def others():
    yield 'legacy_ok', legacy(tensor(legacy_storage()))
    yield 'legacy_magic', legacy(tensor(legacy_storage()), magic=PROTO + b'K\x01.')
    yield 'legacy_size', legacy(tensor(legacy_storage()), data=struct.pack('<q', 5) + DATA)
    yield 'legacy_short', legacy(tensor(legacy_storage()), data=struct.pack('<q', 6) + DATA[:9])
    yield 'legacy_keys', legacy(b'}')
    yield 'legacy_evil', legacy(glob('posix.system') + tup(text('true')) + b'R')
    yield 'legacy_pid', legacy(tup(text('storage'), NONE) + b'Q')
    yield 'protocol_4', b'\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x04true\x85R.'
    yield 'plain_pickle', PROTO + b'}.'
    yield 'zeros', bytes(512)
    yield 'empty', b''
    yield 'page', b'<html></html>'
    yield 'pointer', b'version https://git-lfs.github.com/spec/v1\n'
    yield 'line', b'cannel\nname\n'
    yield 'truncated', PROTO + b'X\xff'


def files():
    """Name to bytes."""
    made = {'p_' + name: archive(PROTO + body + b'.').end() for name, body in pickles()}
    made.update({'z_' + name: data for name, data in archives()})
    made.update({'o_' + name: data for name, data in others()})
    made['p_no_stop'] = archive(PROTO + b'N').end()
    made['p_global_cut'] = archive(PROTO + b'ccollections\nOrderedDicts').end()
    made['p_protocol_3'] = archive(b'\x80\x03N.').end()
    made['p_no_protocol_set'] = archive(call('__builtin__.set') + b'.').end()
    return made


def sentence(message):
    """torch's own sentence, without the advice around it."""
    found = re.search(r'WeightsUnpickler error: ?(.*)', message, re.S)
    message = (found[1] if found else message).strip()
    found = re.search(r'(?:Trying to load u|U)nsupported (?:global: )?GLOBAL .*? (?:was not an allowed global by default|whose module \S+ is blocked)', message, re.S)
    return found[0] if found else re.sub(r' at 0x[0-9a-f]+', '', message.split('\n')[0])[:120]


def ask(path, torch):
    answer = {}
    try:
        torch.load(path, map_location='cpu', weights_only=True)
        answer['loads'] = True
    except Exception as error:
        answer = {'loads': False, 'error': type(error).__name__, 'says': sentence(str(error))}
    listed = getattr(torch.serialization, 'get_unsafe_globals_in_checkpoint', None)
    if listed:
        try:
            answer['unsafe'] = sorted(listed(path))
        except Exception:
            pass
    return answer


def answers():
    import warnings
    import torch
    warnings.simplefilter('ignore')
    pending = getattr(torch._utils, '_sparse_tensors_to_validate', [])
    told = {}
    for name in sorted(files()):
        pending.clear()
        told[name] = ask(os.path.join(FOLDER, name + '.pt'), torch)
    return '.'.join(torch.__version__.split('.')[:2]), told


def ordered(version):
    return [int(part) for part in version.split('.')]


def expand(recorded, version):
    """What is recorded for one release."""
    asked = {name: [answer for since, answer in rows if ordered(since) <= ordered(version)] for name, rows in recorded['files'].items()}
    return {name: answers[-1] for name, answers in asked.items() if answers}


def main(task):
    path = os.path.join(FOLDER, 'answers.json')
    if task == 'write':
        os.makedirs(FOLDER, exist_ok=True)
        for name, data in files().items():
            with open(os.path.join(FOLDER, name + '.pt'), 'wb') as out:
                out.write(data)
        return
    version, told = answers()
    recorded = json.load(open(path)) if os.path.exists(path) else {'releases': [], 'files': {}}
    if task == 'check':
        wrong = [name for name, answer in expand(recorded, version).items() if told[name] != answer]
        sys.exit(f'{version}: {wrong}' if wrong else 0)
    every = {release: expand(recorded, release) for release in recorded['releases']}
    every[version] = told
    releases = sorted(every, key=ordered)
    rows = {}
    for name in sorted(files()):
        rows[name] = []
        for release in (known for known in releases if name in every[known]):
            if not rows[name] or rows[name][-1][1] != every[release][name]:
                rows[name].append([release, every[release][name]])
    with open(path, 'w') as out:
        lines = ',\n'.join(f'{json.dumps(name)}: {json.dumps(row)}' for name, row in rows.items())
        out.write('{"releases": ' + json.dumps(releases) + ',\n"files": {\n' + lines + '\n}}\n')


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
