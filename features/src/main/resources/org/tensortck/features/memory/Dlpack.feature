Feature: The exchange protocol DLPack

  Rule: MEM-27 A tensor imported from an array shares its memory

    @MEM-27.1
    Scenario: A write through the tensor is seen by the array
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.from_dlpack(a)`
      And `t[1, 2] = -7`
      Then `a` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `t` and `a` have the same memory

    @MEM-27.2 @needs:MEM-7
    Scenario Outline: <description>: t = torch.from_dlpack(a<part>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t = torch.from_dlpack(a<part>)`
      Then `t` is `a<part>`
      And `t.dtype` is `torch.float64`
      And `t` has strides `<strides>`
      And `t.storage_offset()` is `0`
      And `t` and `a<part>` have the same memory
      And `a` is unchanged

      Examples:
        | case       | description         | part        | strides |
        | whole      | A contiguous array  |             | (3, 1)  |
        | transposed | A transposed array  | .T          | (1, 3)  |
        | step       | Every second column | [:, ::2]    | (3, 2)  |
        | part       | Part of an array    | [1:, 1:]    | (3, 1)  |
        | element    | 0-d                 | [1, 2, ...] | ()      |

    @MEM-27.3
    Scenario Outline: The dtype <dtype> is kept
      Given `a = np.array([0, 1, 1], dtype=np.<array dtype>)`
      When `t = torch.from_dlpack(a)`
      Then `t` is `a`
      And `t.dtype` is `torch.<dtype>`
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

    @MEM-27.4
    Scenario: An empty array
      Given `a = np.array([[], []])`
      When `t = torch.from_dlpack(a)`
      Then `t.shape` is `(2, 0)`
      And `t.dtype` is `torch.float64`
      And `a` is unchanged

    @MEM-27.5
    Scenario: Two tensors imported from one array share its memory
      Given `a = np.array([1.0, 2.0])`
      When `t = torch.from_dlpack(a)`
      And `u = torch.from_dlpack(a)`
      Then `u is t` is `False`
      And `u` and `t` have the same memory
      And `u` and `a` have the same memory
      And `a` is unchanged

  Rule: MEM-28 An array imported from a tensor shares its memory

    @MEM-28.1
    Scenario: A write through the array is seen by the tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.from_dlpack(t)`
      And `n[1, 2] = -7`
      Then `t` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `n` is `[[1.0, 2.0, 3.0], [4.0, 5.0, -7.0]]`
      And `n` and `t` have the same memory

    @MEM-28.2 @needs:DTY-1 @needs:MEM-6
    Scenario Outline: <description>: n = np.from_dlpack(t<part>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `n = np.from_dlpack(t<part>)`
      Then `n` is `t<part>`
      And `n.dtype` is `np.float32`
      And `n` has strides `<strides>`
      And `n` and `t<part>` have the same memory
      And `t` is unchanged

      Examples:
        | case       | description         | part     | strides |
        | whole      | A contiguous tensor |          | (12, 4) |
        | transposed | A transposed tensor | .T       | (4, 12) |
        | step       | Every second column | [:, ::2] | (12, 8) |
        | part       | Part of a tensor    | [1:, 1:] | (12, 4) |
        | element    | 0-d                 | [1, 2]   | ()      |

    @MEM-28.3
    Scenario Outline: The dtype <dtype> is kept
      Given `t = torch.tensor([0, 1, 1], dtype=torch.<dtype>)`
      When `n = np.from_dlpack(t)`
      Then `n` is `t`
      And `n.dtype` is `np.<array dtype>`
      And `n` and `t` have the same memory
      And `t` is unchanged

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

    @MEM-28.4 @needs:DTY-1
    Scenario: An empty tensor
      Given `t = torch.tensor([[], []])`
      When `n = np.from_dlpack(t)`
      Then `n.shape` is `(2, 0)`
      And `n.dtype` is `np.float32`
      And `t` is unchanged

  Rule: MEM-29 An import by DLPack gives a new object in its own library too

    @MEM-29.1 @needs:MEM-27 @needs:MEM-6
    Scenario Outline: A tensor imported from <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = t<part>`
      When `u = torch.from_dlpack(v)`
      Then `u` is `v`
      And `u` has strides `<strides>`
      And `u.storage_offset()` is `0`
      And `u` and `v` have the same memory
      And `t` is unchanged

      Examples:
        | case       | description         | part     | strides |
        | whole      | a tensor            |          | (3, 1)  |
        | transposed | a transposed tensor | .T       | (1, 3)  |
        | part       | part of a tensor    | [1:, 1:] | (3, 1)  |

    @MEM-29.2 @needs:MEM-27
    Scenario: A tensor of a dtype that NumPy lacks
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.bfloat16)`
      When `u = torch.from_dlpack(t)`
      Then `u is t` is `False`
      And `u` is `[1.0, 2.0]`
      And `u.dtype` is `torch.bfloat16`
      And `u` and `t` have the same memory
      And `t` is unchanged

    @MEM-29.3 @needs:MEM-28 @needs:MEM-7
    Scenario Outline: An array imported from <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `v = a<part>`
      When `b = np.from_dlpack(v)`
      Then `b` is `v`
      And `b` has strides `<strides>`
      And `b` and `v` have the same memory
      And `a` is unchanged

      Examples:
        | case       | description        | part   | strides  |
        | whole      | an array           |        | (24, 8)  |
        | transposed | a transposed array | .T     | (8, 24)  |
        | backwards  | a reversed array   | [::-1] | (-24, 8) |
