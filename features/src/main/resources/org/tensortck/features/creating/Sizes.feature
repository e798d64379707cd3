Feature: Sizes

  Rule: CRE-31 The number of elements of a tensor is the product of its sizes

    @CRE-31.1
    Scenario Outline: The number of elements of <description>
      Given `t = <code>`
      Then `t.numel()` is `<count>`
      And `t.nelement()` is `<count>`
      And `torch.numel(t)` is `<count>`
      And `t` is unchanged

      Examples:
        | case       | description         | code                                               | count |
        | matrix     | A matrix            | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])   | 6     |
        | transposed | A transposed matrix | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T | 6     |
        | gaps       | With gaps           | torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])[::2]       | 3     |
        | expanded   | Repeated elements   | torch.tensor([[1.0], [2.0]]).expand(2, 3)          | 6     |
        | none       | A 0-d tensor        | torch.tensor(1.0)                                  | 1     |
        | empty      | An empty tensor     | torch.tensor([])                                   | 0     |
        | middle     | A size of zero      | torch.tensor([[], []])                             | 0     |

    @CRE-31.2
    Scenario: A tensor on meta
      Given `t = torch.empty(2, 3, device='meta')`
      Then `t.numel()` is `6`
      And `t.nelement()` is `6`
      And `torch.numel(t)` is `6`

  Rule: CRE-32 Tensor.size is the shape, or the size of one dimension

    @CRE-32.1
    Scenario Outline: The shape and rank of <description>
      Given `t = <code>`
      Then `t.size()` is `<shape>`
      And `t.shape` is `<shape>`
      And `t.dim()` is `<rank>`
      And `t.ndim` is `<rank>`

      Examples:
        | case       | description         | code                                               | shape  | rank |
        | matrix     | A matrix            | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])   | (2, 3) | 2    |
        | transposed | A transposed matrix | torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T | (3, 2) | 2    |
        | expanded   | Repeated elements   | torch.tensor([[1.0], [2.0]]).expand(2, 3)          | (2, 3) | 2    |
        | none       | A 0-d tensor        | torch.tensor(1.0)                                  | ()     | 0    |
        | empty      | An empty tensor     | torch.tensor([[], []])                             | (2, 0) | 2    |

    @CRE-32.2
    Scenario: The size of one dimension
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `t.size(DIMENSION)` is `LENGTH` for every row of
        | DIMENSION | LENGTH              |
        | 0         | 2                   |
        | 1         | 3                   |
        | dim=1     | 3                   |
        | -1        | 3                   |
        | -2        | 2                   |
        | 2         | !INDEX_OUT_OF_RANGE |
        | -3        | !INDEX_OUT_OF_RANGE |
      And `len(t)` is `2`

    @CRE-32.3
    Scenario: A 0-d tensor has no dimension
      Given `t = torch.tensor(1.0)`
      When `t.size(0)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

  Rule: CRE-33 The bytes of a tensor are element size times number of elements

    @CRE-33.1
    Scenario Outline: The bytes of <dtype>
      Given `t = torch.tensor([[1, 2, 3], [4, 5, 6]], dtype=torch.<dtype>)`
      Then `t.element_size()` is `<size>`
      And `t.itemsize` is `<size>`
      And `t.nbytes` is `<bytes>`

      Examples:
        | case       | dtype      | size | bytes |
        | bool       | bool       | 1    | 6     |
        | int8       | int8       | 1    | 6     |
        | int16      | int16      | 2    | 12    |
        | float16    | float16    | 2    | 12    |
        | bfloat16   | bfloat16   | 2    | 12    |
        | float32    | float32    | 4    | 24    |
        | int64      | int64      | 8    | 48    |
        | complex64  | complex64  | 8    | 48    |
        | complex128 | complex128 | 16   | 96    |

    @CRE-33.2 @needs:DTY-1
    Scenario Outline: Bytes of a view: <description>
      Given `t = <code>`
      Then `t.nbytes` is `<bytes>`
      And `t.element_size()` is `4`

      Examples:
        | case     | description                       | code                                         | bytes |
        | gaps     | Gaps do not count                 | torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])[::2] | 12    |
        | expanded | Repeated elements count each time | torch.tensor([[1.0], [2.0]]).expand(2, 3)    | 24    |
        | none     | A 0-d tensor                      | torch.tensor(1.0)                            | 4     |
        | empty    | An empty tensor                   | torch.tensor([])                             | 0     |
        | meta     | Elements on meta                  | torch.empty(2, 3, device='meta')             | 24    |

  Rule: CRE-34 The size of an array is the product of its sizes

    @CRE-34.1
    Scenario Outline: The size, shape and rank of <description>
      Given `a = <code>`
      Then `a.size` is `<count>`
      And `np.size(a)` is `<count>`
      And `np.shape(a)` is `<shape>`
      And `np.ndim(a)` is `<rank>`
      And `a` is unchanged

      Examples:
        | case       | description         | code                                              | count | shape  | rank |
        | matrix     | A matrix            | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])      | 6     | (2, 3) | 2    |
        | transposed | A transposed matrix | np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]).T    | 6     | (3, 2) | 2    |
        | reversed   | Reversed, with gaps | np.array([1.0, 2.0, 3.0, 4.0, 5.0])[::-2]         | 3     | (3,)   | 1    |
        | repeated   | Repeated elements   | np.broadcast_to(np.array([[1.0], [2.0]]), (2, 3)) | 6     | (2, 3) | 2    |
        | none       | No axis             | np.array(1.0)                                     | 1     | ()     | 0    |
        | empty      | An empty array      | np.array([[], []])                                | 0     | (2, 0) | 2    |

    @CRE-34.2
    Scenario: The size of one axis
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      Then `np.size(a, AXIS)` is `LENGTH` for every row of
        | AXIS   | LENGTH              |
        | 0      | 2                   |
        | 1      | 3                   |
        | axis=1 | 3                   |
        | -1     | 3                   |
        | -2     | 2                   |
        | 2      | !INDEX_OUT_OF_RANGE |
        | -3     | !INDEX_OUT_OF_RANGE |
      And `len(a)` is `2`

  Rule: CRE-35 The bytes of an array are element size times number of elements

    @CRE-35.1
    Scenario Outline: The bytes of <dtype>
      Given `a = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.<dtype>)`
      Then `a.itemsize` is `<size>`
      And `a.nbytes` is `<bytes>`

      Examples:
        | case       | dtype      | size | bytes |
        | bool       | bool_      | 1    | 6     |
        | int8       | int8       | 1    | 6     |
        | uint16     | uint16     | 2    | 12    |
        | float16    | float16    | 2    | 12    |
        | float32    | float32    | 4    | 24    |
        | int64      | int64      | 8    | 48    |
        | complex64  | complex64  | 8    | 48    |
        | complex128 | complex128 | 16   | 96    |

    @CRE-35.2 @needs:DTY-3
    Scenario Outline: Bytes of a view: <description>
      Given `a = <code>`
      Then `a.nbytes` is `<bytes>`
      And `a.itemsize` is `8`

      Examples:
        | case     | description                       | code                                              | bytes |
        | gaps     | Gaps do not count                 | np.array([1.0, 2.0, 3.0, 4.0, 5.0])[::-2]         | 24    |
        | repeated | Repeated elements count each time | np.broadcast_to(np.array([[1.0], [2.0]]), (2, 3)) | 48    |
        | none     | No axis                           | np.array(1.0)                                     | 8     |
        | empty    | An empty array                    | np.array([])                                      | 0     |
