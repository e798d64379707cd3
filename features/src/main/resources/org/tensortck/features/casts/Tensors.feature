Feature: Casts of tensors

  Rule: CST-12 A tensor cast to another dtype is a copy

    @CST-12.1 @needs:DTY-1
    Scenario Outline: float32 to <dtype>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = t.to(torch.<dtype>)`
      Then `c` is `<elements>`
      And `c.dtype` is `torch.<dtype>`
      And `c` has strides `(3, 1)`
      And `c` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case    | dtype   | elements                           |
        | float64 | float64 | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | int32   | int32   | [[1, 2, 3], [4, 5, 6]]             |

    @CST-12.2 @needs:DTY-1 @needs:MEM-6
    Scenario Outline: <description>: c = t<part>.to(torch.int64)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = t<part>.to(torch.int64)`
      Then `c` is `<elements>`
      And `c` has strides `<strides>`
      And `c.storage_offset()` is `0`
      And `c` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case       | description                         | part     | elements                 | strides |
        | transposed | a transposed matrix keeps its order | .T       | [[1, 4], [2, 5], [3, 6]] | (1, 3)  |
        | gaps       | columns with gaps are packed        | [:, ::2] | [[1, 3], [4, 6]]         | (2, 1)  |
        | offset     | a part with an offset gets offset 0 | [1]      | [4, 5, 6]                | (1,)    |
        | rank-0     | an element                          | [1, 2]   | 6                        | ()      |

  Rule: CST-13 A tensor cast to its own dtype is the same tensor

    @CST-13.1 @needs:DTY-1
    Scenario Outline: <description>: c = t.<cast>
      Given `t = torch.tensor([1.5, 2.5])`
      When `c = t.<cast>`
      Then `c is t` is `True`
      And `t` is unchanged

      Examples:
        | case    | description      | cast                      |
        | to      | to               | to(torch.float32)         |
        | method  | float            | float()                   |
        | type    | type             | type(torch.float32)       |
        | name    | type with a name | type('torch.FloatTensor') |
        | type_as | type_as          | type_as(t)                |

    @CST-13.2 @needs:DTY-1
    Scenario: copy=True copies
      Given `t = torch.tensor([1.5, 2.5])`
      When `c = t.to(torch.float32, copy=True)`
      Then `c is t` is `False`
      And `c` is `[1.5, 2.5]`
      And `c.dtype` is `torch.float32`
      And `c` and `t` do not share memory
      And `t` is unchanged

    @CST-13.3 @needs:DTY-1 @needs:MEM-6
    Scenario: A copy of a transposed matrix keeps its order
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `c = t.T.to(torch.float32, copy=True)`
      Then `c` is `[[1.0, 4.0], [2.0, 5.0], [3.0, 6.0]]`
      And `c` has strides `(1, 3)`
      And `c` and `t` do not share memory
      And `t` is unchanged

    @CST-13.4 @needs:DTY-1
    Scenario: copy=True with another dtype
      Given `t = torch.tensor([1.5, 2.5])`
      When `c = t.to(torch.int16, copy=True)`
      Then `c` is `[1, 2]`
      And `c.dtype` is `torch.int16`
      And `c` and `t` do not share memory
      And `t` is unchanged

  Rule: CST-14 A method named after a dtype casts to it

    @CST-14.1
    Scenario: The dtype that each method casts to
      Then `torch.tensor([1.5]).METHOD().dtype` is `torch.DTYPE` for every row of
        | METHOD  | DTYPE      |
        | double  | float64    |
        | float   | float32    |
        | half    | float16    |
        | long    | int64      |
        | int     | int32      |
        | short   | int16      |
        | char    | int8       |
        | byte    | uint8      |
        | bool    | bool       |
        | cfloat  | complex64  |
        | cdouble | complex128 |

    @CST-14.2
    Scenario: The dtypes of tensors only
      Then `torch.tensor([1.5]).METHOD().dtype` is `torch.DTYPE` for every row of
        | METHOD   | DTYPE     |
        | bfloat16 | bfloat16  |
        | chalf    | complex32 |

    @CST-14.3
    Scenario Outline: The method <method> casts the elements
      Given `t = torch.tensor([0.0, 1.75, 100.0], dtype=torch.float64)`
      When `c = t.<method>()`
      Then `c` is `<elements>`
      And `c` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case   | method | elements                  |
        | float  | float  | [0.0, 1.75, 100.0]        |
        | long   | long   | [0, 1, 100]               |
        | byte   | byte   | [0, 1, 100]               |
        | bool   | bool   | [False, True, True]       |
        | cfloat | cfloat | [0j, 1.75 + 0j, 100 + 0j] |

  Rule: CST-15 Tensor.type returns the name of the type, or casts

    @CST-15.1
    Scenario: The name of each dtype
      Then `torch.tensor([1], dtype=torch.DTYPE).type()` is `'NAME'` for every row of
        | DTYPE      | NAME                      |
        | bool       | torch.BoolTensor          |
        | uint8      | torch.ByteTensor          |
        | int8       | torch.CharTensor          |
        | int16      | torch.ShortTensor         |
        | int32      | torch.IntTensor           |
        | int64      | torch.LongTensor          |
        | float16    | torch.HalfTensor          |
        | float32    | torch.FloatTensor         |
        | float64    | torch.DoubleTensor        |
        | complex64  | torch.ComplexFloatTensor  |
        | complex128 | torch.ComplexDoubleTensor |

    @CST-15.2
    Scenario: The names of rarely supported dtypes
      Then `torch.tensor([1], dtype=torch.DTYPE).type()` is `'NAME'` for every row of
        | DTYPE           | NAME                        |
        | uint16          | torch.UInt16Tensor          |
        | uint32          | torch.UInt32Tensor          |
        | uint64          | torch.UInt64Tensor          |
        | float8_e4m3fn   | torch.Float8_e4m3fnTensor   |
        | float8_e5m2     | torch.Float8_e5m2Tensor     |
        | float8_e4m3fnuz | torch.Float8_e4m3fnuzTensor |
        | float8_e5m2fnuz | torch.Float8_e5m2fnuzTensor |
        | float8_e8m0fnu  | torch.Float8_e8m0fnuTensor  |
        | bfloat16        | torch.BFloat16Tensor        |
        | complex32       | torch.ComplexHalfTensor     |

    @CST-15.3
    Scenario Outline: A cast by <description>
      Given `t = torch.tensor([1.5, -2.5])`
      And `other = torch.tensor([7], dtype=torch.int16)`
      When `c = t.<cast>`
      Then `c` is `[1, -2]`
      And `c.dtype` is `torch.int16`
      And `c` and `t` do not share memory
      And `c` and `other` do not share memory
      And `t` is unchanged
      And `other` is unchanged

      Examples:
        | case    | description    | cast                      |
        | name    | the name       | type('torch.ShortTensor') |
        | dtype   | the dtype      | type(torch.int16)         |
        | type_as | another tensor | type_as(other)            |

    @CST-15.4
    Scenario: An unknown name is refused
      Given `t = torch.tensor([1.5])`
      When `t.type('torch.WordTensor')`
      Then it fails with `INVALID_ARGUMENT`
      And `t` is unchanged

  Rule: CST-16 A cast to a floating-point or complex dtype stays in the graph

    @CST-16.1 @needs:DTY-1
    Scenario: A tensor that requires gradients
      Then `torch.tensor([1.5], requires_grad=True).CAST.requires_grad` is `RESULT` for every row of
        | CAST                         | RESULT |
        | to(torch.float64)            | True   |
        | to(torch.float32, copy=True) | True   |
        | double()                     | True   |
        | cfloat()                     | True   |
        | type(torch.float64)          | True   |
        | float()                      | True   |
        | to(torch.int64)              | False  |
        | long()                       | False  |
        | bool()                       | False  |

    @CST-16.2 @needs:CST-13 @needs:DTY-1
    Scenario: The results that are leaves
      Then `torch.tensor([1.5], requires_grad=True).CAST.is_leaf` is `RESULT` for every row of
        | CAST                         | RESULT |
        | to(torch.float64)            | False  |
        | to(torch.float32, copy=True) | False  |
        | float()                      | True   |
        | long()                       | True   |
