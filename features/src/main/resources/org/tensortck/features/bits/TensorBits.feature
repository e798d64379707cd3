Feature: The bits of tensors

  Rule: BIT-1 A tensor viewed as another dtype has the same bytes

    @BIT-1.1
    Scenario Outline: <from> viewed as <to>
      Given `t = torch.tensor(<numbers>, dtype=torch.<from>)`
      When `v = t.view(torch.<to>)`
      Then `v` is `<elements>`
      And `v.dtype` is `torch.<to>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case             | from            | to         | numbers          | elements                                    |
        | float64          | float64         | int64      | [1.0, -0.0]      | [4607182418800017408, -9223372036854775808] |
        | float32          | float32         | int32      | [1.0, -0.0]      | [1065353216, -2147483648]                   |
        | float16          | float16         | int16      | [1.0, -0.0]      | [15360, -32768]                             |
        | bfloat16         | bfloat16        | int16      | [1.0, -0.0]      | [16256, -32768]                             |
        | bfloat16-float16 | bfloat16        | float16    | [1.0, -0.0]      | [1.875, -0.0]                               |
        | float8_e4m3fn    | float8_e4m3fn   | uint8      | [1.0, -448.0]    | [56, 254]                                   |
        | float8_e5m2      | float8_e5m2     | uint8      | [1.0, -57344.0]  | [60, 251]                                   |
        | float8_e4m3fnuz  | float8_e4m3fnuz | uint8      | [1.0, -240.0]    | [64, 255]                                   |
        | float8_e5m2fnuz  | float8_e5m2fnuz | uint8      | [1.0, -57344.0]  | [64, 255]                                   |
        | float8_e8m0fnu   | float8_e8m0fnu  | uint8      | [1.0, 0.5]       | [127, 126]                                  |
        | uint64           | uint64          | int64      | [0, 2 ** 64 - 1] | [0, -1]                                     |
        | int8             | int8            | uint8      | [-128, -1]       | [128, 255]                                  |
        | to-float         | int32           | float32    | [1065353216, 1]  | [1.0, 1.401298464324817e-45]                |
        | to-complex       | float64         | complex128 | [1.0, 2.0]       | [1 + 2j]                                    |
        | from-complex     | complex64       | float32    | [1 + 2j, 3 - 4j] | [1.0, 2.0, 3.0, -4.0]                       |
        | complex32        | complex32       | float16    | [1 + 2j]         | [1.0, 2.0]                                  |

    @BIT-1.2 @needs:DTY-1
    Scenario: A write through the view is a write of bits
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      And `v = t.view(torch.int32)`
      When `v[1] = -1082130432`
      Then `t` is `[1.0, -1.0, 3.0]`
      And `v` is `[1065353216, -1082130432, 1077936128]`
      And `v` and `t` share memory

    @BIT-1.3 @needs:DTY-1
    Scenario: A view with the same dtype is another tensor
      Given `t = torch.tensor([1.0, 2.0])`
      When `v = t.view(torch.float32)`
      Then `v is t` is `False`
      And `v` is `[1.0, 2.0]`
      And `v.dtype` is `torch.float32`
      And `v` and `t` share memory
      And `t` is unchanged

    @BIT-1.4
    Scenario: A view of the view restores the dtype
      Given `t = torch.tensor([0.1, -0.0, float('inf')], dtype=torch.bfloat16)`
      When `v = t.view(torch.uint8).view(torch.bfloat16)`
      Then `v` is `[0.10009765625, -0.0, float('inf')]`
      And `v` and `t` share memory
      And `t` is unchanged

    @BIT-1.5 @needs:MEM-1
    Scenario: bfloat16 goes to NumPy as int16
      Given `t = torch.tensor([1.0, -2.0], dtype=torch.bfloat16)`
      When `n = t.view(torch.int16).numpy()`
      Then `n` is `[16256, -16384]`
      And `n` and `t` share memory
      And `t` is unchanged

    @BIT-1.6
    Scenario: A bool is a byte
      Given `t = torch.tensor([True, False])`
      And `v = t.view(torch.uint8)`
      When `v[0] = 0`
      And `v[1] = 1`
      Then `t` is `[False, True]`
      And `v` is `[0, 1]`
      And `v.dtype` is `torch.uint8`
      And `v.view(torch.bool)` is `[False, True]`

  Rule: BIT-2 A tensor viewed as a dtype of the same size keeps its layout

    @BIT-2.1 @needs:MEM-6 @needs:BIT-1
    Scenario Outline: <description>: v = t<part>.view(torch.uint32)
      Given `t = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.int32)`
      When `v = t<part>.view(torch.uint32)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case       | description         | part     | elements                 | shape  | strides | offset |
        | whole      | all of it           |          | [[1, 2, 3], [4, 5, 6]]   | (2, 3) | (3, 1)  | 0      |
        | transposed | a transposed matrix | .T       | [[1, 4], [2, 5], [3, 6]] | (3, 2) | (1, 3)  | 0      |
        | columns    | every second column | [:, ::2] | [[1, 3], [4, 6]]         | (2, 2) | (3, 2)  | 0      |
        | column     | a column            | [:, 1]   | [2, 5]                   | (2,)   | (3,)    | 1      |
        | element    | an element          | [1, 2]   | 6                        | ()     | ()      | 5      |

  Rule: BIT-3 A tensor viewed as a dtype of another size changes its last dimension

    @BIT-3.1 @needs:BIT-1
    Scenario Outline: int32 viewed as <to>
      Given `t = torch.tensor([[0, 65537, 131074, 196611], [65537, 65537, 0, 0]], dtype=torch.int32)`
      When `v = t.view(torch.<to>)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `0`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | to    | elements                                             | shape  | strides |
        | shorter | int16 | [[0, 0, 1, 1, 2, 2, 3, 3], [1, 1, 1, 1, 0, 0, 0, 0]] | (2, 8) | (8, 1)  |

    @BIT-3.2 @needs:BIT-1
    Scenario Outline: int16 viewed as <to>
      Given `t = torch.tensor([[1, 1, 1, 1, 0, 0, 0, 0], [2, 2, 2, 2, 3, 3, 3, 3]], dtype=torch.int16)`
      When `v = t.view(torch.<to>)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case  | to    | elements                                                   | shape  | strides |
        | int32 | int32 | [[65537, 65537, 0, 0], [131074, 131074, 196611, 196611]]   | (2, 4) | (4, 1)  |
        | int64 | int64 | [[281479271743489, 0], [562958543486978, 844437815230467]] | (2, 2) | (2, 1)  |

    @BIT-3.3 @needs:MEM-6 @needs:BIT-1
    Scenario Outline: Columns of int32 viewed as <to>
      Given `t = torch.tensor([[1, 1, 65537, 65537, 2, 2], [3, 3, 131074, 131074, 4, 4]], dtype=torch.int32)`
      When `v = t[:, 2:4].view(torch.<to>)`
      Then `v` is `<elements>`
      And `v.shape` is `<shape>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case  | to    | elements                               | shape  | strides | offset |
        | int64 | int64 | [[281479271743489], [562958543486978]] | (2, 1) | (3, 1)  | 1      |
        | int16 | int16 | [[1, 1, 1, 1], [2, 2, 2, 2]]           | (2, 4) | (12, 1) | 4      |

    @BIT-3.4
    Scenario Outline: An empty tensor of shape <shape>
      Given `t = torch.empty(<size>, dtype=torch.int32)`
      When `v = t.view(torch.<to>)`
      Then `v.shape` is `<shape>`
      And `v.dtype` is `torch.<to>`

      Examples:
        | case    | size | to    | shape  |
        | vector  | 0    | int64 | (0,)   |
        | rows    | 0, 4 | int64 | (0, 2) |
        | columns | 3, 0 | int16 | (3, 0) |

  Rule: BIT-4 A tensor whose bytes are not whole new elements is refused

    @BIT-4.1 @needs:MEM-6
    Scenario Outline: <description>: t<part>.view(torch.<to>)
      Given `t = torch.tensor([0, 1, 2, 3, 4, 5, 6, 7], dtype=torch.int32)`
      When `t<part>.view(torch.<to>)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case           | description                                             | part  | to         |
        | length         | a last dimension of no whole new elements               | [:7]  | int64      |
        | four           | a last dimension of two elements, where four are needed | [:2]  | complex128 |
        | offset         | a storage offset that is no multiple                    | [1:7] | int64      |
        | longer         | every second element, as a larger dtype                 | [::2] | int64      |
        | shorter        | every second element, as a smaller dtype                | [::2] | int16      |
        | rank-0-longer  | an element, as a larger dtype                           | [0]   | int64      |
        | rank-0-shorter | an element, as a smaller dtype                          | [0]   | int16      |

    @BIT-4.2 @needs:MEM-6
    Scenario Outline: <description>: t<part>.view(torch.<to>)
      Given `t = torch.tensor([[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]], dtype=torch.int32)`
      When `t<part>.view(torch.<to>)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case               | description                             | part    | to    |
        | rows               | rows whose strides are no multiple      | [:, :2] | int64 |
        | transposed-longer  | a transposed matrix, as a larger dtype  | .T      | int64 |
        | transposed-shorter | a transposed matrix, as a smaller dtype | .T      | int16 |

    @BIT-4.3
    Scenario: One element with a stride of 2, as a smaller dtype
      Given `t = torch.tensor([7, 1, 2], dtype=torch.int32)`
      When `v = t[::2][:1].view(torch.uint8)[:1]`
      Then `v` is `[7]`, or it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

  Rule: BIT-5 A tensor viewed as another dtype is not in the graph

    @BIT-5.1 @needs:DTY-1
    Scenario Outline: A leaf that requires gradients, viewed as <to>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `v = t.view(torch.<to>)`
      Then `v.requires_grad` is `False`
      And `v.is_leaf` is `True`
      And `t.requires_grad` is `True`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | to      |
        | int32   | int32   |
        | float32 | float32 |

    @BIT-5.2 @needs:DTY-1 @needs:MEM-6
    Scenario: A view of such a leaf, viewed as float16
      Given `t = torch.tensor([0.0, 0.0], requires_grad=True)`
      When `v = t[:].view(torch.float16)`
      Then `v.requires_grad` is `False`
      And `v.is_leaf` is `True`
      And `v` is `[0.0, 0.0, 0.0, 0.0]`
      And `v` and `t` share memory
      And `t` is unchanged
      And `t.requires_grad` is `True`
