# Programs that use PyTorch and NumPy as people do. record_programs.py records what the real libraries give for each.

# %% truth: A comparison of tensors is a condition
import torch
a, b = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 2.0])
observed = {"all": "same" if (a == b).all() else "other", "none": a == None, "list": [x for x in a if x > 1] != []}
try:
    bool(a)
except RuntimeError as error:
    observed["several"] = type(error).__name__

# %% format: Numbers in texts
import torch
loss = torch.tensor(0.12345)
observed = {"f": f"{loss:.3f}", "plain": f"{loss}", "percent": "%.2f" % loss, "str": str(torch.tensor([1, 2]))}

# %% items: Iteration, length, membership, integer indices
import torch
t = torch.arange(6).reshape(2, 3)
rows = [row.tolist() for row in t]
observed = {"rows": rows, "len": len(t), "in": 4 in t, "index": [10, 20, 30][t[0, 1]], "range": list(range(t[0, 2])), "reversed": [r.tolist() for r in reversed(t)]}
for name, code in {"iter": lambda: iter(torch.tensor(1)), "len": lambda: len(torch.tensor(1)), "index": lambda: [1, 2][torch.tensor(0.5)]}.items():
    try:
        code()
    except TypeError as error:
        observed[name + " refused"] = str(error)

# %% sizes: A shape stays one
import torch
size = torch.zeros(2, 3, 4).shape
observed = {"slice": repr(size[1:]), "sum": repr(size + (5,)), "numel": size.numel(), "item": size[-1], "unpacked": [*size]}

# %% names: Names that stand for another one
import torch
observed = {"same": [torch.float is torch.float32, torch.long is torch.int64, torch.half is torch.float16, torch.double is torch.float64, torch.int is torch.int32],
            "classes": [str(torch.zeros(1, dtype=cls).dtype) for cls in (bool, int, float, complex)],
            "layout": str(torch.zeros(1).layout), "is": [torch.zeros(1).is_cuda, torch.is_floating_point(torch.zeros(1)), torch.cuda.is_available()]}

# %% constructors: torch.Tensor and its like
import numpy as np, torch
a = np.zeros(2, np.float32)
t = torch.zeros(2)
u = torch.Tensor(t)
u[0] = 1
observed = {"sizes": list(torch.Tensor(2, 3).shape), "list": torch.Tensor([1, 2]).tolist(), "dtype": str(torch.LongTensor([1]).dtype),
            "alias": t.tolist(), "array": torch.FloatTensor(a).data_ptr() == a.__array_interface__["data"][0],
            "isinstance": [isinstance(torch.zeros(1), torch.FloatTensor), isinstance(torch.zeros(1), torch.LongTensor), isinstance(torch.zeros(1), torch.Tensor)]}

# %% copies: copy, deepcopy and pickle
import copy, pickle, torch
t = torch.zeros(4)
alias = copy.copy(t)
alias[0] = 1
whole, part = copy.deepcopy([t, t[:2]])
whole[1] = 5
loaded, view = pickle.loads(pickle.dumps((t, torch.arange(6.).reshape(2, 3).T)))
leaf = copy.deepcopy(torch.ones(2, requires_grad=True))
observed = {"copy": t.tolist(), "deep": part.tolist(), "original": t.tolist(), "pickled": [loaded.tolist(), (lambda a, b: (b.fill_(3), a.tolist())[1])(*pickle.loads(pickle.dumps((t, t[1:]))))], "stride": list(view.stride()), "grad": leaf.requires_grad}
try:
    copy.deepcopy(torch.ones(2, requires_grad=True) * 2)
except RuntimeError as error:
    observed["no leaf"] = str(error)[:50]

# %% mixed: Which operand wins
import numpy as np, torch
t, a = torch.ones(2), np.full(2, 2.0)
def kind(code):
    try:
        result = code()
    except TypeError:
        return "TypeError"
    return [type(result).__name__, str(result.dtype)]
observed = {"t + a": kind(lambda: t + a), "a + t": kind(lambda: a + t), "a == t": kind(lambda: a == t), "scalar": kind(lambda: np.float64(2) * t),
            "sin": kind(lambda: np.sin(t)), "add": kind(lambda: np.add(a, t)), "array": kind(lambda: np.array(t)), "matmul": kind(lambda: t @ a), "index": kind(lambda: a[torch.tensor([0, 1])])}

# %% sequences: Data of tensors, arrays and other sequences
import numpy as np, torch, warnings
warnings.simplefilter("ignore")
observed = {"tensors": torch.tensor([torch.tensor(1), torch.tensor(2.5)]).tolist(), "arrays": [torch.tensor([np.zeros(2), np.ones(2)]).tolist(), str(torch.tensor([np.zeros(2)]).dtype)],
            "range": torch.tensor(range(3)).tolist(), "scalars": str(torch.tensor([np.float64(1), np.float64(2)]).dtype), "tuple": torch.as_tensor(((1, 2), (3, 4))).tolist()}
for name, data in {"none": [1, None], "text": ["a"], "object": object()}.items():
    try:
        torch.tensor(data)
    except Exception as error:
        observed[name] = type(error).__name__

# %% buffers: Memory of bytes, arrays of Python and views of them
import array, torch
b = bytearray(b"abcd")
shared, copied = torch.frombuffer(b, dtype=torch.uint8), torch.tensor(memoryview(b))
b[0] = 0
observed = {"shared": shared.tolist(), "copied": copied.tolist(), "array": torch.frombuffer(array.array("d", [1.0, 2.0]), dtype=torch.float64).tolist(), "asarray": torch.asarray(b, dtype=torch.uint8).tolist()}

# %% dlpack: Objects that export their memory
import numpy as np, torch
class Exporter:
    def __init__(self, tensor):
        self.tensor = tensor
    def __dlpack__(self, **options):
        return self.tensor.__dlpack__(**options)
    def __dlpack_device__(self):
        return self.tensor.__dlpack_device__()
t = torch.arange(3.0)
taken = torch.from_dlpack(Exporter(t))
n = np.from_dlpack(Exporter(t))
t[0] = 7
observed = {"torch": taken.tolist(), "numpy": n.tolist(), "as_tensor": torch.as_tensor(Exporter(t)).data_ptr() == t.data_ptr(), "utils": torch.utils.dlpack.from_dlpack(torch.utils.dlpack.to_dlpack(t)).tolist()}

# %% classes: Errors have PyTorch's classes
import numpy as np, torch
def refused(code):
    try:
        code()
    except Exception as error:
        return type(error).__name__
t = torch.arange(6.0).reshape(2, 3)
observed = {"index": refused(lambda: t[5]), "shape": refused(lambda: t.reshape(4)), "grad": refused(lambda: torch.ones(1, requires_grad=True).numpy()),
            "bfloat16": refused(lambda: torch.zeros(1, dtype=torch.bfloat16).numpy()), "strides": refused(lambda: torch.from_numpy(np.arange(3)[::-1])),
            "resize": refused(lambda: torch.from_numpy(np.zeros(2)).resize_(9)), "matmul": refused(lambda: t @ t),
            "hasattr": hasattr(torch, "no_such_function"), "numpy": refused(lambda: np.zeros(2).reshape(3))}

# %% warnings: Warnings are Python's
import numpy as np, torch, warnings
a = np.zeros(2)
a.flags.writeable = False
torch.set_warn_always(True)
with warnings.catch_warnings(record=True) as given:
    warnings.simplefilter("always")
    torch.from_numpy(a)
    torch.tensor(torch.zeros(1))
observed = {"classes": [warning.category.__name__ for warning in given], "texts": [str(warning.message)[:30] for warning in given]}

# %% descent: A few steps of gradient descent
import torch
x = torch.tensor([1.0, 2.0, 3.0])
y = torch.tensor([3.0, 5.0, 7.0])
w, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
losses = []
for _ in range(3):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
    w.grad, b.grad = None, None
    losses.append(round(loss.item(), 4))
observed = {"losses": losses, "w": round(w.item(), 4), "b": round(b.item(), 4)}

# %% pipeline: An image from bytes to a batch
import numpy as np, torch
rng = np.random.default_rng(0)
image = rng.integers(0, 256, (4, 4, 3), dtype=np.uint8)
tensor = torch.from_numpy(image).permute(2, 0, 1).float() / 255
mean = tensor.mean(dim=(1, 2), keepdim=True)
batch = torch.stack([tensor - mean, tensor.flip(2) - mean])
back = (batch[0] + mean).mul(255).round().to(torch.uint8).permute(1, 2, 0).numpy()
observed = {"shape": list(batch.shape), "contiguous": tensor.is_contiguous(), "back": bool((back == image).all()), "strides": list(back.strides)}

# %% frames: NumPy is whole
import numpy as np, torch
t = torch.arange(6.0)
n = t.numpy()
masked = np.ma.masked_less(n, 2)
n[np.random.default_rng(1).permutation(6)[:2]] = -1
structured = np.zeros(2, dtype=[("x", "f4")])
observed = {"masked": masked.filled(0).tolist(), "tensor": t.tolist(), "field": torch.from_numpy(structured["x"].copy()).tolist(), "einsum": np.einsum("i,i", n, n).item()}

# %% options: Options that PyTorch takes too
import torch
t = torch.arange(6.0).reshape(2, 3)
observed = {"axis": t.sum(axis=1).tolist(), "keepdims": list(t.sum(axis=0, keepdims=True).shape), "grad": torch.empty(2, requires_grad=True).requires_grad,
            "leaf": torch.zeros(1, requires_grad=True).is_leaf, "format": t.contiguous(memory_format=torch.contiguous_format).is_contiguous(), "device": torch.zeros(1, device="cpu").get_device()}

# %% storage: The bytes behind a tensor
import torch
t = torch.arange(4.0)
view = t[1:3]
observed = {"nbytes": [t.untyped_storage().nbytes(), view.untyped_storage().nbytes()], "same": t.untyped_storage().data_ptr() == view.untyped_storage().data_ptr(),
            "resizable": t.untyped_storage().resizable(), "after": (t.numpy(), t.untyped_storage().resizable())[1]}

# %% methods: Functions of torch as methods
import torch
t = torch.tensor([[3, 0], [0, 5]])
observed = {"nonzero": t.nonzero().tolist(), "index_select": t.index_select(0, torch.tensor([1, 0])).tolist(), "gather": t.gather(1, torch.tensor([[0], [1]])).tolist(),
            "masked": t.masked_select(t > 0).tolist(), "matmul": t.matmul(t).tolist(), "take": t.take(torch.tensor([3])).tolist(),
            "equal": [torch.equal(t, t.clone()), t.equal(t.float()), torch.equal(t, t[:1])]}
