Feature: Copies of tensors and of NumPy scalars

  Rule: CPY-16 torch.tensor of a tensor is a copy outside its graph

    @CPY-16.1 @warns:COPY_OF_TENSOR
    Scenario: A tensor
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.float32)`
      When `u = torch.tensor(t)`
      Then `u is t` is `False`
      And `u` is `[1.0, 2.0]`
      And `u.dtype` is `torch.float32`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-16.2 @warns:COPY_OF_TENSOR
    Scenario Outline: <description>: u = torch.tensor(t)
      Given `leaf = torch.tensor([1.0, 2.0], requires_grad=True)`
      And `t = leaf<made by>`
      When `u = torch.tensor(t)`
      Then `u` is `[1.0, 2.0]`
      And `u.requires_grad` is `False`
      And `u.is_leaf` is `True`
      And `u` and `t` do not share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case  | description                    | made by  |
        | leaf  | A leaf that requires gradients |          |
        | clone | The result of an operation     | .clone() |

    @CPY-16.3 @warns:COPY_OF_TENSOR
    Scenario: The copy begins a graph of its own
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `u = torch.tensor(t, requires_grad=True)`
      Then `u.requires_grad` is `True`
      And `u.is_leaf` is `True`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-16.4 @warns:COPY_OF_TENSOR
    Scenario: Another dtype
      Given `t = torch.tensor([1.5, 2.5], dtype=torch.float32)`
      When `u = torch.tensor(t, dtype=torch.float64)`
      Then `u` is `[1.5, 2.5]`
      And `u.dtype` is `torch.float64`
      And `u` and `t` do not share memory
      And `t` is unchanged

    @CPY-16.5 @needs:MEM-6 @warns:COPY_OF_TENSOR
    Scenario: Part of a tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `u = torch.tensor(t[:, 1])`
      Then `u` is `[2.0, 5.0]`
      And `u` has strides `(1,)`
      And `u.storage_offset()` is `0`
      And `u` and `t` do not share memory
      And `t` is unchanged

  Rule: CPY-17 A NumPy scalar gives a tensor of its dtype

    @CPY-17.1
    Scenario Outline: <function> of a NumPy scalar of <dtype>
      Given `a = np.array([0, 1], dtype=np.<array dtype>)`
      When `t = torch.<function>(a[1])`
      Then `t.shape` is `()`
      And `t.dtype` is `torch.<dtype>`
      And `t` is `a[1]`
      And `t` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case                | function  | dtype      | array dtype |
        | tensor_bool         | tensor    | bool       | bool_       |
        | tensor_uint8        | tensor    | uint8      | uint8       |
        | tensor_uint16       | tensor    | uint16     | uint16      |
        | tensor_uint32       | tensor    | uint32     | uint32      |
        | tensor_int8         | tensor    | int8       | int8        |
        | tensor_int16        | tensor    | int16      | int16       |
        | tensor_int32        | tensor    | int32      | int32       |
        | tensor_int64        | tensor    | int64      | int64       |
        | tensor_float16      | tensor    | float16    | float16     |
        | tensor_float32      | tensor    | float32    | float32     |
        | tensor_float64      | tensor    | float64    | float64     |
        | tensor_complex64    | tensor    | complex64  | complex64   |
        | tensor_complex128   | tensor    | complex128 | complex128  |
        | as_tensor_int8      | as_tensor | int8       | int8        |
        | as_tensor_uint16    | as_tensor | uint16     | uint16      |
        | as_tensor_float16   | as_tensor | float16    | float16     |
        | as_tensor_float32   | as_tensor | float32    | float32     |
        | as_tensor_complex64 | as_tensor | complex64  | complex64   |
        | asarray_int8        | asarray   | int8       | int8        |
        | asarray_uint16      | asarray   | uint16     | uint16      |
        | asarray_float16     | asarray   | float16    | float16     |
        | asarray_float32     | asarray   | float32    | float32     |
        | asarray_complex64   | asarray   | complex64  | complex64   |

    @CPY-17.2
    Scenario: Another dtype
      Given `a = np.array([1.5], dtype=np.float64)`
      When `t = torch.tensor(a[0], dtype=torch.float32)`
      Then `t` is `1.5`
      And `t.dtype` is `torch.float32`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-17.4
    Scenario Outline: <function> of a uint64 scalar may be refused
      Given `a = np.array([3], dtype=np.uint64)`
      When `d = torch.<function>(a[0]).dtype`
      Then `d` is `torch.uint64`, or it fails with `DTYPE_UNSUPPORTED`
      And `a` is unchanged

      Examples:
        | case      | function  |
        | tensor    | tensor    |
        | as_tensor | as_tensor |

    @CPY-17.5
    Scenario: asarray of a uint64
      Given `a = np.array([18446744073709551615], dtype=np.uint64)`
      When `t = torch.asarray(a[0])`
      Then `t.dtype` is `torch.uint64`
      And `t` is `18446744073709551615`
      And `t` and `a` do not share memory
      And `a` is unchanged

    @CPY-17.6
    Scenario: A uint64 in another dtype
      Given `a = np.array([3], dtype=np.uint64)`
      When `t = torch.tensor(a[0], dtype=torch.int64)`
      Then `t.dtype` is `torch.int64`
      And `t` is `3`

    @CPY-17.3
    Scenario Outline: An array from a NumPy scalar of <dtype>
      Given `a = np.array([0, 1], dtype=np.<dtype>)`
      When `b = np.array(a[1])`
      Then `b.shape` is `()`
      And `b.dtype` is `np.<dtype>`
      And `b` is `a[1]`
      And `b` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case      | dtype     |
        | bool      | bool_     |
        | int8      | int8      |
        | uint64    | uint64    |
        | float32   | float32   |
        | complex64 | complex64 |
