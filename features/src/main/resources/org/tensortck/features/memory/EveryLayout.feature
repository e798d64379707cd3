Feature: Every dtype in every layout

  Rule: MEM-19 A tensor of any dtype and layout gives an array

    @MEM-19.1 @needs:MEM-1
    Scenario Outline: A contiguous tensor, <dtype>
      Given `t = torch.tensor([[0, 1, 1], [1, 0, 1]], dtype=torch.<dtype>)`
      When `n = t.numpy()`
      Then `n` is `t`
      And `n.dtype` is `np.<array dtype>`
      And `n.shape` is `(2, 3)`
      And `n` has strides `(3 * <size>, <size>)`
      And `n` and `t` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

    @MEM-19.2 @needs:MEM-1 @needs:MEM-6 @needs:MEM-2
    Scenario Outline: A transposed tensor, <dtype>
      Given `t = torch.tensor([[0, 1, 1], [1, 0, 1]], dtype=torch.<dtype>)`
      When `n = t.T.numpy()`
      Then `n` is `t.T`
      And `n.dtype` is `np.<array dtype>`
      And `n.shape` is `(3, 2)`
      And `n` has strides `(<size>, 3 * <size>)`
      And `n` and `t.T` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

    @MEM-19.3 @needs:MEM-1 @needs:MEM-6 @needs:MEM-2 @needs:MEM-9
    Scenario Outline: Every second column of a tensor, <dtype>
      Given `t = torch.tensor([[0, 1, 1], [1, 0, 1]], dtype=torch.<dtype>)`
      When `n = t[:, ::2].numpy()`
      Then `n` is `t[:, ::2]`
      And `n.dtype` is `np.<array dtype>`
      And `n.shape` is `(2, 2)`
      And `n` has strides `(3 * <size>, 2 * <size>)`
      And `n` and `t[:, ::2]` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

    @MEM-19.4 @needs:MEM-1 @needs:MEM-6 @needs:MEM-2 @needs:MEM-8 @needs:MEM-9
    Scenario Outline: The lower right part of a tensor, <dtype>
      Given `t = torch.tensor([[0, 1, 1], [1, 0, 1]], dtype=torch.<dtype>)`
      When `n = t[1:, 1:].numpy()`
      Then `n` is `t[1:, 1:]`
      And `n.dtype` is `np.<array dtype>`
      And `n.shape` is `(1, 2)`
      And `n` has strides `(3 * <size>, <size>)`
      And `n` and `t[1:, 1:]` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

    @MEM-19.5 @needs:MEM-1 @needs:MEM-6 @needs:MEM-8 @needs:MEM-10
    Scenario Outline: An element of a tensor, <dtype>
      Given `t = torch.tensor([[0, 1, 1], [1, 0, 1]], dtype=torch.<dtype>)`
      When `n = t[1, 2].numpy()`
      Then `n` is `t[1, 2]`
      And `n.dtype` is `np.<array dtype>`
      And `n.shape` is `()`
      And `n` has strides `()`
      And `n` and `t[1, 2]` have the same memory
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

    @MEM-19.6 @needs:MEM-11
    Scenario Outline: An empty tensor, <dtype>
      Given `t = torch.tensor([[], []], dtype=torch.<dtype>)`
      When `n = t.numpy()`
      Then `n.shape` is `(2, 0)`
      And `n.dtype` is `np.<array dtype>`
      And `n.itemsize` is `<size>`
      And `t` is unchanged

      Examples:
        | case       | dtype      | array dtype | size |
        | bool       | bool       | bool_       | 1    |
        | uint8      | uint8      | uint8       | 1    |
        | uint16     | uint16     | uint16      | 2    |
        | uint32     | uint32     | uint32      | 4    |
        | uint64     | uint64     | uint64      | 8    |
        | int8       | int8       | int8        | 1    |
        | int16      | int16      | int16       | 2    |
        | int32      | int32      | int32       | 4    |
        | int64      | int64      | int64       | 8    |
        | float16    | float16    | float16     | 2    |
        | float32    | float32    | float32     | 4    |
        | float64    | float64    | float64     | 8    |
        | complex64  | complex64  | complex64   | 8    |
        | complex128 | complex128 | complex128  | 16   |

  Rule: MEM-20 An array of any dtype and layout gives a tensor

    @MEM-20.1 @needs:MEM-3
    Scenario Outline: A contiguous array, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a)`
      Then `t` is `a`
      And `t.dtype` is `torch.<dtype>`
      And `t.shape` is `(2, 3)`
      And `t` has strides `(3, 1)`
      And `t.storage_offset()` is `0`
      And `t` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.2 @needs:MEM-3 @needs:MEM-7 @needs:MEM-4
    Scenario Outline: A transposed array, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a.T)`
      Then `t` is `a.T`
      And `t.dtype` is `torch.<dtype>`
      And `t.shape` is `(3, 2)`
      And `t` has strides `(1, 3)`
      And `t.storage_offset()` is `0`
      And `t` and `a.T` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.3 @needs:MEM-3 @needs:MEM-7 @needs:MEM-15
    Scenario Outline: Every second column of an array, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a[:, ::2])`
      Then `t` is `a[:, ::2]`
      And `t.dtype` is `torch.<dtype>`
      And `t.shape` is `(2, 2)`
      And `t` has strides `(3, 2)`
      And `t.storage_offset()` is `0`
      And `t` and `a[:, ::2]` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.4 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13 @needs:MEM-14 @needs:MEM-15
    Scenario Outline: The lower right part of an array, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a[1:, 1:])`
      Then `t` is `a[1:, 1:]`
      And `t.dtype` is `torch.<dtype>`
      And `t.shape` is `(1, 2)`
      And `t` has strides `(3, 1)`
      And `t.storage_offset()` is `0`
      And `t` and `a[1:, 1:]` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.5 @needs:MEM-3 @needs:MEM-7 @needs:MEM-13 @needs:MEM-14 @needs:MEM-16
    Scenario Outline: An element of an array as a 0-d array, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a[1, 2, ...])`
      Then `t` is `a[1, 2, ...]`
      And `t.dtype` is `torch.<dtype>`
      And `t.shape` is `()`
      And `t` has strides `()`
      And `t.storage_offset()` is `0`
      And `t` and `a[1, 2, ...]` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.6 @needs:MEM-17
    Scenario Outline: An empty array, <dtype>
      Given `a = np.array([[], []], dtype=np.<array dtype>)`
      When `t = torch.from_numpy(a)`
      Then `t.shape` is `(2, 0)`
      And `t.dtype` is `torch.<dtype>`
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |

    @MEM-20.7 @needs:MEM-3 @needs:MEM-4
    Scenario Outline: An array in column-major order, <dtype>
      Given `a = np.array([[0, 1, 1], [1, 0, 1]], dtype=np.<array dtype>, order='F')`
      When `t = torch.from_numpy(a)`
      Then `t` is `a`
      And `t.dtype` is `torch.<dtype>`
      And `t` has strides `(1, 2)`
      And `t.storage_offset()` is `0`
      And `t` and `a` have the same memory
      And `a` is unchanged

      Examples:
        | case       | dtype      | array dtype |
        | bool       | bool       | bool_       |
        | uint8      | uint8      | uint8       |
        | uint16     | uint16     | uint16      |
        | uint32     | uint32     | uint32      |
        | uint64     | uint64     | uint64      |
        | int8       | int8       | int8        |
        | int16      | int16      | int16       |
        | int32      | int32      | int32       |
        | int64      | int64      | int64       |
        | float16    | float16    | float16     |
        | float32    | float32    | float32     |
        | float64    | float64    | float64     |
        | complex64  | complex64  | complex64   |
        | complex128 | complex128 | complex128  |
