"""What the torch release of this interpreter does with each file, as JSON lines: {file, version, loads, error,
reason, unsafe, unsafeError}.

    python scripts/torch_oracle.py FILE…        or `-`: paths on standard input, one a line

loads: torch.load(path, map_location='cpu', weights_only=True) returns. error, reason: the exception's class, and
torch's own sentence without the advice around it. unsafe: get_unsafe_globals_in_checkpoint, sorted, or unsafeError;
both null before torch 2.6. Each file is loaded in a forked child: neither a crash nor an import leaks into the next
answer. A child that dies gives the error `signal N`.
"""

import json
import os
import re
import sys
import warnings

import torch.serialization

VERSION = torch.__version__.split('+')[0]
REFUSED = (
    r'(?:Trying to load u|U)nsupported (?:global: )?GLOBAL .*? '
    r'(?:was not an allowed global by default|whose module \S+ is blocked)'
)


def reason_of(message):
    """The sentence of the restricted unpickler, or the first line of anything else; at most 200 characters."""
    inner = re.search(r'WeightsUnpickler error: ?(.*)', message, re.DOTALL)
    text = (inner[1] if inner else message).strip()
    refused = re.search(REFUSED, text, re.DOTALL)
    if refused:
        return refused[0]
    text = re.sub(r' at 0x[0-9a-f]+', '', text.split('\n')[0])
    return re.sub(r'^\[enforce fail at \S+\] ', '', text)[:200]


def ask(path):
    answer = {
        'file': path,
        'version': VERSION,
        'loads': True,
        'error': None,
        'reason': None,
        'unsafe': None,
        'unsafeError': None,
    }
    try:
        torch.load(path, map_location='cpu', weights_only=True)
    except BaseException as error:  # what it raises is the answer
        answer.update(loads=False, error=type(error).__name__, reason=reason_of(str(error)))
    if hasattr(torch.serialization, 'get_unsafe_globals_in_checkpoint'):
        try:
            answer['unsafe'] = sorted(torch.serialization.get_unsafe_globals_in_checkpoint(path))
        except BaseException as error:
            answer['unsafeError'] = f'{type(error).__name__}: {reason_of(str(error))}'
    return answer


def ask_in_child(path):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        with os.fdopen(writing, 'w') as pipe:
            json.dump(ask(path), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _, status = os.waitpid(child, 0)
    died = {
        'file': path,
        'version': VERSION,
        'loads': False,
        'error': f'signal {status & 127}',
        'reason': '',
        'unsafe': None,
        'unsafeError': None,
    }
    return json.loads(text) if text else died


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    for path in sys.stdin.read().splitlines() if sys.argv[1:] == ['-'] else sys.argv[1:]:
        print(json.dumps(ask_in_child(path)), flush=True)
