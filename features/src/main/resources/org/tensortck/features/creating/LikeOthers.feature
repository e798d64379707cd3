Feature: Objects created like others

  Rule: CRE-24 torch.…_like takes shape and dtype of a tensor, not its elements

    @CRE-24.1
    Scenario Outline: torch.<call> takes shape and dtype
      Given `p = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.int16)`
      When `t = torch.<call>`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.<dtype>`
      And `t` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case       | call                                   | elements                           | dtype   |
        | zeros      | zeros_like(p)                          | [[0, 0, 0], [0, 0, 0]]             | int16   |
        | ones       | ones_like(p)                           | [[1, 1, 1], [1, 1, 1]]             | int16   |
        | full       | full_like(p, 7)                        | [[7, 7, 7], [7, 7, 7]]             | int16   |
        | cut        | full_like(p, 1.75)                     | [[1, 1, 1], [1, 1, 1]]             | int16   |
        | zeros-real | zeros_like(p, dtype=torch.float64)     | [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] | float64 |
        | full-real  | full_like(p, 0.5, dtype=torch.float32) | [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]] | float32 |

    @CRE-24.2
    Scenario: empty_like leaves its elements uninitialized
      Given `p = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.int16)`
      When `t = torch.empty_like(p)`
      Then `t.shape` is `(2, 3)`
      And `t.dtype` is `torch.int16`
      And `t` and `p` do not share memory
      And `p` is unchanged

    @CRE-24.3
    Scenario: A value that the dtype cannot represent is refused
      Given `p = torch.tensor([1, 2], dtype=torch.int8)`
      When `t = torch.full_like(p, 300)`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `p` is unchanged

    @CRE-24.4
    Scenario Outline: A tensor without <what>
      Given `p = torch.tensor(<values>)`
      When `t = torch.ones_like(p)`
      Then `t.shape` is `<shape>`
      And `t.dtype` is `p.dtype`
      And `t` is `<elements>`

      Examples:
        | case       | what       | values | shape | elements |
        | dimensions | dimensions | 0.5    | ()    | 1.0      |
        | elements   | elements   | []     | (0,)  | []       |

    @CRE-24.5
    Scenario Outline: torch.<call> is on the device of the other one, unless a device is given
      Given `p = torch.empty(2, dtype=torch.int8, device='<from>')`
      When `t = torch.<call>`
      Then `t.device` is `torch.device('<to>')`
      And `t.shape` is `(2,)`
      And `t.dtype` is `torch.int8`

      Examples:
        | case  | from | call                          | to   |
        | stays | meta | zeros_like(p)                 | meta |
        | goes  | cpu  | ones_like(p, device='meta')   | meta |
        | comes | meta | full_like(p, 1, device='cpu') | cpu  |

  Rule: CRE-25 torch.…_like keeps dense strides, otherwise the order of axes

    @CRE-25.1
    Scenario Outline: <description>: t = torch.<name>
      Given `s = torch.arange(24.0)`
      And `p = s.<view>`
      When `t = torch.<name>`
      Then `t` has strides `<strides>`
      And `t.shape` is `p.shape`
      And `t.storage_offset()` is `0`
      And `t` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case       | description                   | view                            | name            | strides    |
        | plain      | Row-major                     | view(4, 6)                      | zeros_like(p)   | (6, 1)     |
        | transposed | Transposed                    | view(4, 6).T                    | zeros_like(p)   | (1, 6)     |
        | permuted   | Three axes                    | view(2, 3, 4).permute(2, 0, 1)  | ones_like(p)    | (1, 12, 4) |
        | full       | full_like of a transpose      | view(4, 6).T                    | full_like(p, 3) | (1, 6)     |
        | empty      | empty_like of a transpose     | view(4, 6).T                    | empty_like(p)   | (1, 6)     |
        | rows       | Dense with an offset          | view(6, 4)[1:].T                | zeros_like(p)   | (1, 4)     |
        | gaps       | With gaps                     | view(4, 6)[:, ::2]              | zeros_like(p)   | (3, 1)     |
        | turned     | Transposed, with gaps         | view(4, 6)[:, ::2].T            | zeros_like(p)   | (1, 3)     |
        | step       | Every second element          | view(24)[1::2]                  | zeros_like(p)   | (1,)       |
        | expanded   | Expanded along the last axis  | view(24, 1)[:3].expand(3, 4)    | zeros_like(p)   | (4, 1)     |
        | repeated   | Expanded along the first axis | view(1, 24)[:, :3].expand(4, 3) | ones_like(p)    | (3, 1)     |

    @CRE-25.2
    Scenario: A tensor like an expanded one has separate elements
      Given `p = torch.tensor([[1.0], [2.0]]).expand(2, 3)`
      And `t = torch.zeros_like(p)`
      When `t[0, 0] = 9`
      Then `t` is `[[9.0, 0.0, 0.0], [0.0, 0.0, 0.0]]`
      And `t` and `p` do not share memory
      And `p` is unchanged

  Rule: CRE-26 A tensor created like another is outside its graph

    @CRE-26.1
    Scenario Outline: <call> is a leaf
      Given `p = torch.tensor([0.5, 0.25], requires_grad=True)`
      When `t = <call>`
      Then `t.requires_grad` is `<required>`
      And `t.is_leaf` is `True`
      And `p.requires_grad` is `True`
      And `p` is unchanged

      Examples:
        | case       | call                                    | required |
        | zeros      | torch.zeros_like(p)                     | False    |
        | product    | torch.ones_like(p * 2)                  | False    |
        | asked      | torch.zeros_like(p, requires_grad=True) | True     |
        | new_zeros  | p.new_zeros(2)                          | False    |
        | new_tensor | p.new_tensor([0.5])                     | False    |
        | new_asked  | p.new_ones(2, requires_grad=True)       | True     |

    @CRE-26.2 @needs:CPX-7
    Scenario: No sign is pending
      Given `p = torch.tensor([1 + 2j]).conj()`
      When `t = torch.full_like(p, 3j)`
      Then `t.is_conj()` is `False`
      And `t` is `[3j]`
      And `p` is unchanged

  Rule: CRE-27 Tensor.new_… takes dtype and device of the tensor

    @CRE-27.1
    Scenario Outline: <call> takes the dtype
      Given `p = torch.tensor([[1, 2], [3, 4]], dtype=torch.int16).T`
      When `t = p.<call>`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.<dtype>`
      And `t` has strides `<strides>`
      And `t` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case       | call                                     | elements               | dtype   | strides |
        | zeros      | new_zeros(2, 3)                          | [[0, 0, 0], [0, 0, 0]] | int16   | (3, 1)  |
        | tuple      | new_zeros((2, 3))                        | [[0, 0, 0], [0, 0, 0]] | int16   | (3, 1)  |
        | ones       | new_ones(2)                              | [1, 1]                 | int16   | (1,)    |
        | none       | new_ones(())                             | 1                      | int16   | ()      |
        | full       | new_full((2,), 7)                        | [7, 7]                 | int16   | (1,)    |
        | cut        | new_full((2,), 1.75)                     | [1, 1]                 | int16   | (1,)    |
        | zeros-real | new_zeros(2, dtype=torch.float64)        | [0.0, 0.0]             | float64 | (1,)    |
        | full-real  | new_full((2,), 0.5, dtype=torch.float32) | [0.5, 0.5]             | float32 | (1,)    |

    @CRE-27.2
    Scenario: new_empty leaves its elements uninitialized
      Given `p = torch.tensor([[1, 2], [3, 4]], dtype=torch.int16).T`
      When `t = p.new_empty(2, 3)`
      Then `t.shape` is `(2, 3)`
      And `t.dtype` is `torch.int16`
      And `t` has strides `(3, 1)`
      And `t` and `p` do not share memory
      And `p` is unchanged

    @CRE-27.3
    Scenario Outline: <description> is refused
      Given `p = torch.tensor([1, 2], dtype=torch.int8)`
      When `t = p.<call>`
      Then it fails with `<kind>`
      And `p` is unchanged

      Examples:
        | case   | description                             | call                | kind               |
        | length | A negative size                         | new_zeros(-1)       | SHAPE_MISMATCH     |
        | value  | A value that the dtype cannot represent | new_full((2,), 300) | VALUE_OUT_OF_RANGE |
        | values | Values that the dtype cannot represent  | new_tensor([300])   | VALUE_OUT_OF_RANGE |

    @CRE-27.4
    Scenario Outline: <call> is on the device of the other one, unless a device is given
      Given `p = torch.empty(2, dtype=torch.int8, device='<from>')`
      When `t = p.<call>`
      Then `t.device` is `torch.device('<to>')`
      And `t.shape` is `(3,)`
      And `t.dtype` is `torch.int8`

      Examples:
        | case       | from | call                            | to   |
        | stays      | meta | new_zeros(3)                    | meta |
        | goes       | cpu  | new_ones(3, device='meta')      | meta |
        | comes      | meta | new_full((3,), 1, device='cpu') | cpu  |
        | new_tensor | meta | new_tensor([1, 2, 3])           | meta |

    @CRE-27.5 @needs:DTY-21
    Scenario: new_tensor converts numbers to the dtype
      Given `p = torch.tensor([1, 2], dtype=torch.int8)`
      Then `p.new_tensor(VALUES)` is `RESULT` for every row of
        | VALUES            | RESULT     |
        | [1, 2]            | [1, 2]     |
        | [1.75, 2]         | [1, 2]     |
        | 3.5               | 3          |
        | [[True], [False]] | [[1], [0]] |
      And `p.new_tensor([1.75]).dtype` is `torch.int8`
      And `p.new_tensor([1.75], dtype=torch.float32)` is `[1.75]`
      And `p` is unchanged

  Rule: CRE-28 np.…_like takes shape and dtype of an array, not its elements

    @CRE-28.1
    Scenario Outline: np.<call> takes shape and dtype
      Given `p = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)`
      When `a = np.<call>`
      Then `a` is `<elements>`
      And `a.dtype` is `np.<dtype>`
      And `a` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case       | call                                | elements                           | dtype   |
        | zeros      | zeros_like(p)                       | [[0, 0, 0], [0, 0, 0]]             | int16   |
        | ones       | ones_like(p)                        | [[1, 1, 1], [1, 1, 1]]             | int16   |
        | full       | full_like(p, 7)                     | [[7, 7, 7], [7, 7, 7]]             | int16   |
        | cut        | full_like(p, 1.75)                  | [[1, 1, 1], [1, 1, 1]]             | int16   |
        | repeated   | full_like(p, [7, 8, 9])             | [[7, 8, 9], [7, 8, 9]]             | int16   |
        | zeros-real | zeros_like(p, dtype=np.float64)     | [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] | float64 |
        | full-real  | full_like(p, 0.5, dtype=np.float32) | [[0.5, 0.5, 0.5], [0.5, 0.5, 0.5]] | float32 |

    @CRE-28.2
    Scenario: empty_like leaves its elements uninitialized
      Given `p = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int16)`
      When `a = np.empty_like(p)`
      Then `a.shape` is `(2, 3)`
      And `a.dtype` is `np.int16`
      And `a` and `p` do not share memory
      And `p` is unchanged

    @CRE-28.3
    Scenario: A Python int that the dtype cannot represent is refused
      Given `p = np.array([1, 2], dtype=np.int8)`
      When `a = np.full_like(p, 300)`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `p` is unchanged

    @CRE-28.4 @needs:REF-12
    Scenario: The result for a read-only array is writable
      Given `p = np.array([1.0, 2.0])`
      And `p.setflags(write=False)`
      When `a = np.zeros_like(p)`
      Then `a.flags.writeable` is `True`
      And `a` is `[0.0, 0.0]`
      And `p` is unchanged
      And `p.flags.writeable` is `False`

    @CRE-28.5
    Scenario Outline: An array without <what>
      Given `p = np.array(<values>)`
      When `a = np.ones_like(p)`
      Then `a.shape` is `<shape>`
      And `a.dtype` is `np.float64`
      And `a` is `<elements>`

      Examples:
        | case     | what     | values | shape | elements |
        | axes     | axes     | 0.5    | ()    | 1.0      |
        | elements | elements | []     | (0,)  | []       |

  Rule: CRE-29 np.…_like keeps the order of axes, unless an order is given

    @CRE-29.1
    Scenario Outline: <description>: a = np.<call>
      Given `s = np.arange(24.0)`
      And `p = <view>`
      When `a = np.<call>`
      Then `a` has strides `<strides>`
      And `a.shape` is `p.shape`
      And `a` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case       | description                              | view                                          | call                     | strides     |
        | plain      | Row-major                                | s.reshape(4, 6)                               | zeros_like(p)            | (48, 8)     |
        | transposed | Transposed                               | s.reshape(4, 6).T                             | zeros_like(p)            | (8, 48)     |
        | ones       | ones_like of a transpose                 | s.reshape(4, 6).T                             | ones_like(p)             | (8, 48)     |
        | full       | full_like of a transpose                 | s.reshape(4, 6).T                             | full_like(p, 3)          | (8, 48)     |
        | empty      | empty_like of a transpose                | s.reshape(4, 6).T                             | empty_like(p)            | (8, 48)     |
        | C          | In row-major order                       | s.reshape(4, 6).T                             | zeros_like(p, order='C') | (32, 8)     |
        | F          | In column-major order                    | s.reshape(4, 6)                               | zeros_like(p, order='F') | (8, 32)     |
        | A-F        | Column-major, like the array             | s.reshape(4, 6).T                             | zeros_like(p, order='A') | (8, 48)     |
        | A-C        | Row-major, for an array in neither order | s.reshape(2, 3, 4).transpose(2, 0, 1)         | zeros_like(p, order='A') | (48, 24, 8) |
        | permuted   | Three axes                               | s.reshape(2, 3, 4).transpose(2, 0, 1)         | zeros_like(p)            | (8, 96, 32) |
        | gaps       | With gaps                                | s.reshape(4, 6)[:, ::2]                       | zeros_like(p)            | (24, 8)     |
        | turned     | Transposed, with gaps                    | s.reshape(4, 6)[:, ::2].T                     | zeros_like(p)            | (8, 24)     |
        | reversed   | Reversed                                 | s.reshape(4, 6)[::-1, ::-1]                   | zeros_like(p)            | (48, 8)     |
        | expanded   | Expanded along the last axis             | np.broadcast_to(s.reshape(24, 1)[:3], (3, 4)) | zeros_like(p)            | (32, 8)     |
        | repeated   | Expanded along the first axis            | np.broadcast_to(s[:3], (4, 3))                | zeros_like(p)            | (8, 32)     |

    @CRE-29.2
    Scenario: An array like a broadcast one has separate elements
      Given `p = np.broadcast_to(np.array([[1.0], [2.0]]), (2, 3))`
      And `a = np.zeros_like(p)`
      When `a[0, 0] = 9`
      Then `a` is `[[9.0, 0.0, 0.0], [0.0, 0.0, 0.0]]`
      And `a` and `p` do not share memory
      And `p` is unchanged

  Rule: CRE-30 np.…_like accepts another shape

    @CRE-30.1
    Scenario Outline: <description>: a = np.<call>
      Given `p = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int8).T`
      When `a = np.<call>`
      Then `a` is `<elements>`
      And `a.dtype` is `np.int8`
      And `a` has strides `<strides>`
      And `a` and `p` do not share memory
      And `p` is unchanged

      Examples:
        | case   | description                              | call                                      | elements               | strides   |
        | axes   | The same rank, in the order of the other | zeros_like(p, shape=(2, 3))               | [[0, 0, 0], [0, 0, 0]] | (1, 2)    |
        | more   | Another rank, row-major                  | ones_like(p, shape=(1, 2, 2))             | [[[1, 1], [1, 1]]]     | (4, 2, 1) |
        | int    | The shape as an int                      | full_like(p, 7, shape=3)                  | [7, 7, 7]              | (1,)      |
        | order  | In row-major order                       | zeros_like(p, order='C', shape=(2, 3))    | [[0, 0, 0], [0, 0, 0]] | (3, 1)    |
        | column | In column-major order                    | zeros_like(p, order='F', shape=(1, 2, 2)) | [[[0, 0], [0, 0]]]     | (1, 1, 2) |
        | any    | In column-major order, like the other    | zeros_like(p, order='A', shape=(1, 2, 2)) | [[[0, 0], [0, 0]]]     | (1, 1, 2) |

    @CRE-30.3 @needs:MEM-7
    Scenario Outline: order='A' is row-major for an array in neither order: np.<call>
      Given `p = np.array([[1, 2, 3, 4], [5, 6, 7, 8]], dtype=np.int8)[:, ::2]`
      When `a = np.<call>`
      Then `a` is `<elements>`
      And `a` has strides `<strides>`
      And `p` is unchanged

      Examples:
        | case  | call                                   | elements         | strides |
        | shape | zeros_like(p, order='A', shape=(2, 2)) | [[0, 0], [0, 0]] | (2, 1)  |
        | same  | ones_like(p, order='A')                | [[1, 1], [1, 1]] | (2, 1)  |
        | kept  | full_like(p, 7, shape=(2, 2))          | [[7, 7], [7, 7]] | (2, 1)  |

    @CRE-30.2
    Scenario: A negative size is refused
      Given `p = np.array([1.0, 2.0])`
      When `a = np.zeros_like(p, shape=(2, -1))`
      Then it fails with `SHAPE_MISMATCH`
      And `p` is unchanged
